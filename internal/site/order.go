package site

// Order returns the numbers of the planned pages in the order in which they are
// best made: from the oldest article to the newest, and each list with the newest
// article that it shows. All that is said of an article is then asked for at about
// the same time: what a site has beyond the machine's memory is read once, not
// once for each list.
func (s *Site) Order() []int32 {
	oldest := 0
	for _, l := range s.languages {
		oldest = max(oldest, len(l.entries))
	}
	next := make([]int32, oldest+1) // where the next page of an age goes
	age := func(i int) *int32 { return &next[oldest-int(s.Planned[i].newest)] }
	for i := range s.Planned {
		*age(i)++
	}
	sum := int32(0)
	for i, n := range next {
		next[i], sum = sum, sum+n
	}
	order := make([]int32, len(s.Planned))
	for i := range s.Planned {
		place := age(i)
		order[*place] = int32(i)
		*place++
	}
	return order
}

// shows notes which articles a page shows, newest first.
func (p *Planned) shows(entries []*Entry) *Planned {
	if len(entries) > 0 {
		p.newest = entries[0].rank
	}
	return p
}
