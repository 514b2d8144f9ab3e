package browser

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

var updateLooks = flag.Bool("looks", false, "accept how the pages look: make looks")

// A page's look is kept as a tile: its upper part, each pixel of the tile the
// mean of a square of the page. Tiles stand on sheets, one for each language,
// width and scheme, in testdata/looks, to be seen with one's own eyes in a
// change.
const (
	square    = 10  // pixels of a page that become one
	scale     = 0.5 // of a pixel in a picture, to have fewer
	tileTall  = 132 // pixels of a tile, of the upper 1320 of a page
	acrossMax = 7   // tiles in a row
)

// How far a tile may be from the one that was kept. Faces are drawn a little
// differently from one machine to the next; a part that has moved, or has
// another colour, is more.
const (
	noise     = 14.0 // of 255: what a pixel may differ
	different = 0.03 // how much of a tile may differ by more
)

// TestLooks compares a page of each kind, in each language, at two widths and
// in two schemes, with what was kept of it.
//
// What is compared depends on the faces that are installed. Where they are
// others than those the sheets were made with, there is nothing to compare.
func TestLooks(t *testing.T) {
	browser, site := startChromium(t), serveSample(t, "/")
	faces := filepath.Join("testdata", "looks", "faces.txt")
	installed := openTab(t, browser, site.base).faces(t)
	if *updateLooks {
		put(t, ".", map[string]string{faces: installed})
	} else if installed != readText(t, faces) {
		t.Skipf("the faces installed here measure %s and not %s: make looks keeps the looks anew", installed, readText(t, faces))
	}
	for _, l := range languages {
		t.Run(l.tag, func(t *testing.T) {
			t.Parallel()
			tab := openTab(t, browser, site.base)
			chosen := site.largest(t, l.tag)
			names := slices.Sorted(maps.Keys(chosen))
			for name, sheet := range tab.sheets(t, chosen, names) {
				compareSheet(t, l.tag+"-"+name, names, sheet)
			}
		})
	}
}

// faces measures words in every script of the sample site, in both families.
func (p *tab) faces(t *testing.T) string {
	t.Helper()
	const script = `(async () => {
		await document.fonts.ready;
		const pen = document.createElement("canvas").getContext("2d");
		return ["en:Handgloves", "ar:لمحة عن العالم", "ja:世界のことば", "ru:Поехали"].map((words) => {
			const [tag, text] = words.split(":");
			const e = document.body.appendChild(document.createElement("p"));
			e.lang = tag;
			const style = getComputedStyle(e);
			return ["--serif", "--sans"].map((name) => { pen.font = "100px " + style.getPropertyValue(name); return Math.round(pen.measureText(text).width) }).join("/");
		}).join(" ");
	})()`
	if err := p.open(p.base + "en/"); err != nil {
		t.Fatal(err)
	}
	measured, err := chromedp.Run(p.ctx, chromedp.Evaluate[string](script, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	return measured + "\n"
}

// sheets makes the tiles of the named kinds, by width and scheme.
func (p *tab) sheets(t *testing.T, chosen map[string]string, names []string) map[string]*image.RGBA {
	t.Helper()
	sheets := map[string]*image.RGBA{}
	for i, kind := range names {
		if err := p.open(p.base + escape(chosen[kind])); err != nil {
			t.Fatal(err)
		}
		for _, width := range []int{360, 1280} {
			for _, scheme := range []string{"light", "dark"} {
				name := fmt.Sprintf("%d-%s", width, scheme)
				if sheets[name] == nil {
					rows := (len(names) + acrossMax - 1) / acrossMax
					sheets[name] = image.NewRGBA(image.Rect(0, 0, acrossMax*width/square, rows*tileTall))
				}
				shot, err := p.picture(int64(width), square*tileTall, scheme)
				if err != nil {
					t.Fatalf("/%s: %v", chosen[kind], err)
				}
				draw.Draw(sheets[name], tileAt(i, width/square), tile(shot), image.Point{}, draw.Src)
			}
		}
	}
	return sheets
}

// tileAt is where tile i stands on a sheet of tiles of a width.
func tileAt(i, width int) image.Rectangle {
	corner := image.Pt(i%acrossMax*width, i/acrossMax*tileTall)
	return image.Rectangle{corner, corner.Add(image.Pt(width, tileTall))}
}

// picture takes the upper part of the page that is open, at half its size.
func (p *tab) picture(width, height int64, scheme string) (*image.NRGBA, error) {
	if err := p.want(scheme, "no-preference"); err != nil {
		return nil, err
	}
	if err := chromedp.Do(p.ctx, chromedp.EmulateViewport(width, height, chromedp.EmulateScale(scale))); err != nil {
		return nil, err
	}
	quick := true
	shot, err := chromedp.Call(p.ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{OptimizeForSpeed: &quick})
	if err != nil {
		return nil, err
	}
	full, err := png.Decode(bytes.NewReader(shot.Data))
	if err != nil {
		return nil, err
	}
	picture := image.NewNRGBA(full.Bounds())
	draw.Draw(picture, picture.Rect, full, full.Bounds().Min, draw.Src)
	return picture, nil
}

// tile makes a picture small, and its colours few enough to be kept.
func tile(shot *image.NRGBA) image.Image {
	const side = int(square * scale)
	small := image.NewRGBA(image.Rect(0, 0, shot.Rect.Dx()/side, shot.Rect.Dy()/side))
	for y := range small.Rect.Dy() {
		for x := range small.Rect.Dx() {
			var r, g, b uint32
			for dy := range side {
				at := shot.PixOffset(x*side, y*side+dy)
				for row := shot.Pix[at : at+4*side]; len(row) > 0; row = row[4:] {
					r, g, b = r+uint32(row[0]), g+uint32(row[1]), b+uint32(row[2])
				}
			}
			const n = uint32(side * side)
			small.SetRGBA(x, y, color.RGBA{step(r / n), step(g / n), step(b / n), 255})
		}
	}
	return small
}

// step is a colour in steps of eight.
func step(c uint32) uint8 { return uint8(c&^7 | 4) }

// compareSheet compares each tile of a sheet with the one that was kept.
func compareSheet(t *testing.T, name string, kinds []string, got *image.RGBA) {
	t.Helper()
	file := filepath.Join("testdata", "looks", name+".png")
	if *updateLooks {
		writeSheet(t, file, got)
		return
	}
	kept, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want, err := png.Decode(bytes.NewReader(kept))
	if err != nil {
		t.Fatal(err)
	}
	var other []string
	for i, kind := range kinds {
		at := tileAt(i, got.Rect.Dx()/acrossMax)
		if d := distance(got, want, at); d > different {
			other = append(other, fmt.Sprintf("%s (%.0f %%)", kind, 100*d))
		}
	}
	if len(other) > 0 {
		seen := filepath.Join(os.TempDir(), "looks-"+name+".png")
		writeSheet(t, seen, got)
		t.Errorf("%s: these look otherwise than %s: %s. See %s; make looks accepts it", name, file, strings.Join(other, ", "), seen)
	}
}

func writeSheet(t *testing.T, file string, sheet image.Image) {
	t.Helper()
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, sheet); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Dir(file), map[string]string{filepath.Base(file): b.String()})
}

// distance is how much of an area differs between two pictures.
func distance(a, b image.Image, area image.Rectangle) float64 {
	if !area.In(b.Bounds()) {
		return 1
	}
	n := 0
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			if apart(a.At(x, y), b.At(x, y)) > noise {
				n++
			}
		}
	}
	return float64(n) / float64(area.Dx()*area.Dy())
}

// apart is the mean difference of two colours' parts, of 255.
func apart(a, b color.Color) float64 {
	ar, ag, ab, _ := a.RGBA()
	br, bg, bb, _ := b.RGBA()
	part := func(x, y uint32) float64 { return float64(max(x, y)-min(x, y)) / 257 }
	return (part(ar, br) + part(ag, bg) + part(ab, bb)) / 3
}

// TestLooksBite shows the comparison what it must see, and what not.
func TestLooksBite(t *testing.T) {
	browser, site := startChromium(t), serveFolder(t, t.TempDir(), "/")
	looked := 0
	look := func(style string) image.Image {
		looked++ // times of files are in seconds for a server: each look has a file of its own
		sheet := fmt.Sprintf("%d.css", looked)
		put(t, site.folder, map[string]string{"index.html": `<!doctype html><html lang=en><title>` + sheet + `</title><link rel=stylesheet href="` + sheet + `"><h1>Words</h1>` + strings.Repeat("<p>Words and more of them.", 20), sheet: style})
		tab := openTab(t, browser, site.base)
		if err := tab.open(fmt.Sprintf("%s?%d", site.base, looked)); err != nil {
			t.Fatal(err)
		}
		shot, err := tab.picture(360, square*tileTall, "light")
		if err != nil {
			t.Fatal(err)
		}
		return tile(shot)
	}
	plain := look("")
	for style, seen := range map[string]bool{
		"": false, "p { font-kerning: none }": false,
		"p { margin: 2em 0 }": true, "body { background: #fdd }": true, "body { direction: rtl }": true, "p { display: none }": true,
	} {
		if d := distance(look(style), plain, plain.Bounds()); (d > different) != seen {
			t.Errorf("%q changes %.3f of the page", style, d)
		}
	}
}
