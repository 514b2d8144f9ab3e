package browser

import (
	"bytes"
	"cmp"
	"flag"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

var screenshots = flag.Bool("screenshots", false, "make the pictures of the documentation again")

// maxPicture is how large a picture of the documentation may be, in bytes.
const maxPicture = 200 << 10

// shots are the pictures of docs/images.
var shots = []struct {
	file, page    string
	width, height int64
	scheme        string // "light" or "dark"
}{
	{"article.png", "en/2024/06/the-voice-behind-the-static/", 1240, 1300, "light"},
	{"edition.png", "id/editions/2024-05-31/", 1240, 1300, "dark"},
	{"phone.png", "ar/2024/05/kennedy/", 400, 1100, "light"},
}

// TestScreenshots makes the pictures when it is asked to: make screenshots.
func TestScreenshots(t *testing.T) {
	if !*screenshots {
		t.Skip("pictures are made by: make screenshots")
	}
	browser := startChromium(t)
	site := serveSample(t, "/")
	for _, s := range shots {
		tab := openTab(t, browser, site.base)
		if err := tab.resize(s.width, s.height); err != nil {
			t.Fatal(err)
		}
		if err := tab.prefer(s.scheme); err != nil {
			t.Fatal(err)
		}
		if err := tab.open(site.base + s.page); err != nil {
			t.Fatal(err)
		}
		shot, err := chromedp.Run(tab.ctx, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		if shot, err = shrink(shot); err != nil || len(shot) > maxPicture {
			t.Fatalf("%s has %d bytes: %v", s.file, len(shot), err)
		}
		if err := os.WriteFile(filepath.Join(source, "docs/images", s.file), shot, 0o644); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d kB", s.file, len(shot)>>10)
	}
}

// TestPictures holds the pictures that are there to their size.
func TestPictures(t *testing.T) {
	for _, s := range shots {
		info, err := os.Stat(filepath.Join(source, "docs/images", s.file))
		if err != nil {
			t.Errorf("%v; run make screenshots", err)
		} else if info.Size() > maxPicture {
			t.Errorf("%s has %d bytes, more than %d", s.file, info.Size(), maxPicture)
		}
	}
}

// prefer sets the colour scheme that the reader is said to want.
func (p *tab) prefer(scheme string) error {
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
	return err
}

// shrink stores a picture with a palette of its 256 most frequent colours:
// enough for a page of text, and a third of the size.
func shrink(picture []byte) ([]byte, error) {
	full, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		return nil, err
	}
	small := image.NewPaletted(full.Bounds(), frequent(full, 256))
	draw.Draw(small, small.Bounds(), full, full.Bounds().Min, draw.Src)
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	err = encoder.Encode(&out, small)
	return out.Bytes(), err
}

// frequent returns a picture's n most frequent colours, of those that differ
// little only the first.
func frequent(picture image.Image, n int) color.Palette {
	counts := map[color.RGBA]int{}
	bounds := picture.Bounds()
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			counts[color.RGBAModel.Convert(picture.At(x, y)).(color.RGBA)]++
		}
	}
	colours := slices.SortedFunc(maps.Keys(counts), func(a, b color.RGBA) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(key(a), key(b)))
	})
	var palette color.Palette
	near := map[int]bool{}
	for _, c := range colours {
		if about := key(c) &^ 0x030303; len(palette) < n && !near[about] {
			near[about] = true
			palette = append(palette, c)
		}
	}
	return palette
}

func key(c color.RGBA) int { return int(c.R)<<16 | int(c.G)<<8 | int(c.B) }
