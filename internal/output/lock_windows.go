package output

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
)

// lock takes the folder for one build: it holds a file open that nobody else
// can open meanwhile. Windows removes it when it is closed or the process
// ends, however that happens.
func lock(root *os.Root) (unlock func(), err error) {
	const (
		shareNothing   = 0
		deleteOnClose  = 0x04000000
		errorSharing   = syscall.Errno(32)
		errorDenied    = syscall.Errno(5) // being removed at this moment
		readAndWriting = syscall.GENERIC_READ | syscall.GENERIC_WRITE
	)
	name, err := syscall.UTF16PtrFromString(filepath.Join(root.Name(), reserved+"lock"))
	if err != nil {
		return nil, err
	}
	handle, err := syscall.CreateFile(name, readAndWriting, shareNothing, nil,
		syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL|deleteOnClose, 0)
	if errors.Is(err, errorSharing) || errors.Is(err, errorDenied) {
		return nil, errLocked
	}
	if err != nil {
		return nil, err
	}
	return func() { _ = syscall.CloseHandle(handle) }, nil
}
