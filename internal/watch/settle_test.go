package watch

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

// arrival is a batch and when it came, since the test began.
type arrival struct {
	at    time.Duration
	names []string
	all   bool
}

// arrivals returns what settle makes of events: play sends them. The consumer
// needs so long for each batch.
func arrivals(slow time.Duration, play func(send func(e event))) []arrival {
	events, out := make(chan event), make(chan Batch)
	go settle(events, out)
	begun := time.Now()
	var got []arrival
	ended := make(chan bool)
	go func() {
		defer close(ended)
		for b := range out {
			got = append(got, arrival{time.Since(begun), b.Names, b.All})
			time.Sleep(slow)
		}
	}()
	play(func(e event) {
		before := time.Now()
		events <- e
		if waited := time.Since(before); waited != 0 {
			panic(fmt.Sprintf("an event waited for %v", waited))
		}
	})
	time.Sleep(time.Minute)
	close(events)
	<-ended
	return got
}

func TestSettle(t *testing.T) {
	ms := func(n int) { time.Sleep(time.Duration(n) * time.Millisecond) }
	file := func(i int) event { return event{name: fmt.Sprintf("%03d", i)} }
	tests := map[string]struct {
		play func(send func(event))
		want []string // "when: number of names"
	}{
		"one":               {func(send func(event)) { send(file(1)) }, []string{"10ms: 1"}},
		"nothing":           {func(func(event)) {}, nil},
		"the same twice":    {func(send func(event)) { send(file(1)); ms(5); send(file(1)) }, []string{"15ms: 1"}},
		"two, apart":        {func(send func(event)) { send(file(1)); ms(15); send(file(2)) }, []string{"10ms: 1", "25ms: 1"}},
		"empty":             {func(send func(event)) { send(event{name: "a", empty: true}) }, []string{"100ms: 1"}},
		"empty, written":    {func(send func(event)) { send(event{name: "a", empty: true}); ms(50); send(event{name: "a"}) }, []string{"60ms: 1"}},
		"written, empty":    {func(send func(event)) { send(event{name: "a"}); ms(5); send(event{name: "a", empty: true}) }, []string{"105ms: 1"}},
		"something missed":  {func(send func(event)) { send(event{all: true}) }, []string{"60ms: 0, all"}},
		"missed, and a one": {func(send func(event)) { send(file(1)); send(event{all: true}) }, []string{"60ms: 1, all"}},
		"many": {func(send func(event)) {
			for i := range 17 {
				send(file(i))
			}
			ms(50)
			send(file(99))
		}, []string{"110ms: 18"}},
		"not yet many": {func(send func(event)) {
			for i := range 16 {
				send(file(i))
			}
		}, []string{"10ms: 16"}},
		"no end": {func(send func(event)) {
			for i := range 500 { // one each 9 ms, from 0 on
				send(file(i))
				ms(9)
			}
		}, []string{"2s: 223", "4.007s: 223", "4.551s: 54"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var got []string
				for _, a := range arrivals(0, test.play) {
					line := fmt.Sprintf("%v: %d", a.at, len(a.names))
					if a.all {
						line += ", all"
					}
					got = append(got, line)
				}
				if !slices.Equal(got, test.want) {
					t.Errorf("got %q, want %q", got, test.want)
				}
			})
		})
	}
}

// While the consumer is busy, what comes grows together, and no event waits.
func TestSettleSlowConsumer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := arrivals(time.Second, func(send func(event)) {
			for i := range 100 {
				send(event{name: fmt.Sprint(i % 50)})
				time.Sleep(15 * time.Millisecond)
			}
		})
		if len(got) != 2 || len(got[0].names) != 1 || len(got[1].names) != 50 {
			t.Errorf("got %v, want one name, then 50", got)
		}
	})
}

// Whatever comes, and however slow the consumer: after an event, its name is
// in a batch, within the time that is promised.
func TestSettleLosesNothing(t *testing.T) {
	for seed := range uint64(300) {
		synctest.Test(t, func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 1))
			begun := time.Now()
			last, first := map[string]time.Duration{}, map[string]time.Duration{}
			slow := time.Duration(random.IntN(2)*random.IntN(500)) * time.Millisecond
			got := arrivals(slow, func(send func(event)) {
				for range random.IntN(400) {
					name := fmt.Sprint(random.IntN(60))
					last[name] = time.Since(begun)
					if _, known := first[name]; !known {
						first[name] = last[name]
					}
					send(event{name: name, empty: random.IntN(5) == 0})
					time.Sleep(time.Duration(random.IntN(4)*random.IntN(30)) * time.Millisecond)
				}
			})
			told, toldFirst := map[string]time.Duration{}, map[string]time.Duration{}
			for _, a := range got {
				if !slices.IsSorted(a.names) || len(slices.Compact(slices.Clone(a.names))) != len(a.names) {
					t.Fatalf("seed %d: names %v are not sorted, each once", seed, a.names)
				}
				for _, name := range a.names {
					told[name] = a.at
					if _, known := toldFirst[name]; !known {
						toldFirst[name] = a.at
					}
				}
			}
			if len(told) != len(last) {
				t.Fatalf("seed %d: %d names told, %d sent", seed, len(told), len(last))
			}
			for name := range last {
				if told[name] < last[name] {
					t.Errorf("seed %d: %s was sent at %v, and last told at %v", seed, name, last[name], told[name])
				}
				if waited := toldFirst[name] - first[name]; waited > latest+slow+latest*time.Duration(min(slow, 1)) {
					t.Errorf("seed %d: %s waited for %v", seed, name, waited)
				}
			}
		})
	}
}
