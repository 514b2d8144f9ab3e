// Command show serves a folder on this machine alone and prints the address:
// make show uses it to look at a site that was built.
package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
)

func main() {
	if err := show(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "show:", err)
		os.Exit(1)
	}
}

func show(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("name the folder to serve")
	}
	if info, err := os.Stat(args[0]); err != nil || !info.IsDir() {
		return fmt.Errorf("%s is no folder", args[0])
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0") // any free port
	if err != nil {
		return err
	}
	fmt.Printf("http://%s/\nshowing %s; stop with Ctrl-C\n", listener.Addr(), args[0])
	return http.Serve(listener, http.FileServer(http.Dir(args[0])))
}
