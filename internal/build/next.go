package build

import (
	"context"

	"digest/internal/diag"
	"digest/internal/site"
)

// Upcoming returns the moments at which the site changes by itself, in order,
// from what its files say now. It writes nothing.
func Upcoming(ctx context.Context, o Options) ([]site.Moment, []diag.Finding, error) {
	o.Output = ""
	b, err := start(o, nil, "nothing is written", nil)
	if err != nil {
		return nil, b.settle().Findings, err
	}
	defer b.close()
	assembled, _, err := b.assemble(ctx)
	if err != nil {
		return nil, b.settle().Findings, err
	}
	return assembled.Moments(), b.settle().Findings, nil
}
