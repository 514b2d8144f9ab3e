package serve

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

// DefaultAddr is where a site is served unless the user says otherwise. Other
// machines cannot reach it.
const DefaultAddr = "127.0.0.1:1948"

// Listen listens at an address that the user has asked for, and fails when it
// is taken. Without one it listens at DefaultAddr, or at a free port of the
// same interface when another program has that one. An address without a host,
// ":8080", is one of this machine alone.
func Listen(addr string) (net.Listener, error) {
	if addr == "" {
		if l, err := net.Listen("tcp", DefaultAddr); err == nil {
			return l, nil
		}
		return net.Listen("tcp", "127.0.0.1:0")
	}
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("%q is no address such as %s: %w", addr, DefaultAddr, err)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	l, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		return nil, fmt.Errorf("cannot serve at %s: %w", addr, err)
	}
	return l, nil
}

// Serve answers requests until the context is done, then ends all streams and
// waits for a moment until what is being sent has arrived.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	server := &http.Server{Handler: s.Handler(), ReadHeaderTimeout: 10 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	s.Close()
	rest, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	if err := server.Shutdown(rest); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return server.Close()
}
