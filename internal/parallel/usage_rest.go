//go:build !linux

package parallel

// usage is not known to be worth anything elsewhere: it was measured on Linux alone.
func usage() used { return used{} }
