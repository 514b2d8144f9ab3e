package deploy

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"fmt"
	"net/http"
	"net/url"

	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	"github.com/aws/aws-sdk-go-v2/config"
)

// cloudFrontMost is how many paths are named one by one: CloudFront charges for
// each path, also for one that ends in * and stands for thousands.
const cloudFrontMost = 100

// invalidation is the request of CloudFront's interface.
type invalidation struct {
	XMLName xml.Name `xml:"http://cloudfront.amazonaws.com/doc/2020-05-31/ InvalidationBatch"`
	Count   int      `xml:"Paths>Quantity"`
	Paths   []string `xml:"Paths>Items>Path"`
	// Reference makes the same request the same invalidation.
	Reference string `xml:"CallerReference"`
}

// cloudFront asks for what is cached to be forgotten. The keys are those that
// the tools of AWS use.
func (p Purge) cloudFront(ctx context.Context, urls []string) error {
	keys, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"))
	if err != nil {
		return err
	}
	who, err := keys.Credentials.Retrieve(ctx)
	if err != nil {
		return err
	}
	paths, err := p.paths(urls)
	if err != nil {
		return err
	}
	body, err := xml.Marshal(invalidation{Count: len(paths), Paths: paths, Reference: fmt.Sprintf("digest-%d", p.Now().UnixNano())})
	if err != nil {
		return err
	}
	to := cloudFrontAPI + "/distribution/" + url.PathEscape(p.CloudFront) + "/invalidation"
	sum := sha256.Sum256(body)
	return retry(ctx, func() error {
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, to, bytes.NewReader(body))
		if err != nil {
			return err
		}
		r.Header.Set("Content-Type", "application/xml")
		if err := v4.NewSigner().SignHTTP(ctx, who, r, hex.EncodeToString(sum[:]), "cloudfront", "us-east-1", p.Now()); err != nil {
			return err
		}
		return p.do(r)
	})
}

// paths are addresses from the host on; all together if there are many.
func (p Purge) paths(urls []string) ([]string, error) {
	base, err := url.Parse(p.BaseURL)
	if err != nil {
		return nil, err
	}
	if len(urls) > cloudFrontMost {
		return []string{base.EscapedPath() + "*"}, nil
	}
	var paths []string
	for _, text := range urls {
		u, err := url.Parse(text)
		if err != nil {
			return nil, err
		}
		paths = append(paths, u.EscapedPath())
	}
	return paths, nil
}
