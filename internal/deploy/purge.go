package deploy

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Purge says who is told which addresses changed: caches, and search engines.
type Purge struct {
	CloudFront string // a distribution's id
	Cloudflare string // a zone's id; the token is $CLOUDFLARE_API_TOKEN
	IndexNow   string // the key, which the site has at /KEY.txt

	// BaseURL is the site's address.
	BaseURL string
	// Token is that of Cloudflare.
	Token string
	Now   func() time.Time
	// Client makes the requests.
	Client *http.Client
}

// The doors of the services.
const (
	cloudflareAPI = "https://api.cloudflare.com/client/v4"
	indexNowAPI   = "https://api.indexnow.org/indexnow"
	cloudFrontAPI = "https://cloudfront.amazonaws.com/2020-05-31"
)

// Send tells everybody. All are told, whatever one of them answers.
func (p Purge) Send(ctx context.Context, c Changed) error {
	var failed []error
	tell := func(name, id string, send func(context.Context, []string) error, urls []string) {
		if id == "" || len(urls) == 0 {
			return
		}
		if err := send(ctx, urls); err != nil {
			failed = append(failed, fmt.Errorf("the site is published, but %s was not told: %w", name, err))
		}
	}
	tell("Cloudflare", p.Cloudflare, p.cloudflare, c.stale())
	tell("CloudFront", p.CloudFront, p.cloudFront, c.stale())
	tell("IndexNow", p.IndexNow, p.indexNow, c.all())
	return errors.Join(failed...)
}

// Cloudflare takes some addresses at a time; beyond some hundreds it is better
// to forget everything.
const (
	cloudflareFiles = 30
	cloudflareMost  = 600
)

func (p Purge) cloudflare(ctx context.Context, urls []string) error {
	if p.Token == "" {
		return &Refusal{"$CLOUDFLARE_API_TOKEN is empty", "make a token that may purge the zone's cache, and put it there"}
	}
	type request struct {
		Files      []string `json:"files,omitempty"`
		Everything bool     `json:"purge_everything,omitempty"`
	}
	requests := []request{{Everything: true}}
	if len(urls) <= cloudflareMost {
		requests = nil
		for files := range slices.Chunk(urls, cloudflareFiles) {
			requests = append(requests, request{Files: files})
		}
	}
	for _, r := range requests {
		body, _ := json.Marshal(r) // texts
		to := cloudflareAPI + "/zones/" + url.PathEscape(p.Cloudflare) + "/purge_cache"
		if err := p.post(ctx, to, "application/json", body, func(h http.Header) { h.Set("Authorization", "Bearer "+p.Token) }); err != nil {
			return err
		}
	}
	return nil
}

// indexNowMost is how many addresses IndexNow takes at a time.
const indexNowMost = 10000

func (p Purge) indexNow(ctx context.Context, urls []string) error {
	base, err := url.Parse(p.BaseURL)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(urls, indexNowMost) {
		body, _ := json.Marshal(struct {
			Host        string   `json:"host"`
			Key         string   `json:"key"`
			KeyLocation string   `json:"keyLocation"`
			URLs        []string `json:"urlList"`
		}{base.Host, p.IndexNow, p.BaseURL + p.IndexNow + ".txt", some})
		if err := p.post(ctx, indexNowAPI, "application/json; charset=utf-8", body, nil); err != nil {
			return err
		}
	}
	return nil
}

// post sends a request, again if the service is busy. Sign may add to its
// headers.
func (p Purge) post(ctx context.Context, to, contentType string, body []byte, sign func(http.Header)) error {
	return retry(ctx, func() error {
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, to, bytes.NewReader(body))
		if err != nil {
			return err
		}
		r.Header.Set("Content-Type", contentType)
		if sign != nil {
			sign(r.Header)
		}
		return p.do(r)
	})
}

func (p Purge) do(r *http.Request) error {
	answer, err := p.Client.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, 2000))
	if answer.StatusCode/100 == 2 {
		return err
	}
	said := fmt.Sprintf("it answers %s: %s", answer.Status, printable(strings.TrimSpace(string(text))))
	if answer.StatusCode == http.StatusTooManyRequests || answer.StatusCode >= 500 {
		return errors.New(said)
	}
	return &Refusal{said, "look at the ids and keys of [deploy.targets.NAME.purge]"}
}
