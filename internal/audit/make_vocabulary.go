//go:build ignore

// Make_vocabulary writes schemaorg.txt from the two tables that schema.org
// publishes with each release (schemaorg/schemaorg, data/releases/VERSION):
//
//	go run internal/audit/make_vocabulary.go 30.0 2026-03-19 \
//		schemaorg-current-https-types.csv schemaorg-current-https-properties.csv >internal/audit/schemaorg.txt
package main

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
)

const head = `# The names of schema.org %s (%s), made by make_vocabulary.go from
# schemaorg-current-https-types.csv and schemaorg-current-https-properties.csv.
# schema.org's schemas are published under CC BY-SA 3.0; see its terms.
#
# type NAME PARENT…                       data types have DataType above them
# member NAME ENUMERATION…                what an enumeration has in it
# property NAME DOMAIN… : RANGE…
# superseded NAME NAME…                   by what; the name may be of any kind
`

func main() {
	log.SetFlags(0)
	if len(os.Args) != 5 {
		log.Fatal("usage: make_vocabulary VERSION DATE TYPES.csv PROPERTIES.csv")
	}
	var lines []string
	line := func(words ...string) {
		lines = append(lines, strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " "))
	}
	types := map[string]bool{}
	for _, row := range read(os.Args[3]) {
		switch {
		case row["enumerationtype"] != "":
			line("member", row["label"], names(row["enumerationtype"]))
		default:
			types[row["label"]] = true
			line("type", row["label"], names(row["subTypeOf"]))
		}
		supersede(line, row)
	}
	for _, row := range read(os.Args[4]) {
		domain, ranges := only(types, names(row["domainIncludes"])), only(types, names(row["rangeIncludes"]))
		if domain == "" || ranges == "" {
			continue // it belongs to nothing any more
		}
		line("property", row["label"], domain, ":", ranges)
		supersede(line, row)
	}
	slices.Sort(lines)
	out := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(out, head, os.Args[1], os.Args[2])
	for _, l := range lines {
		fmt.Fprintln(out, l)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

func supersede(line func(...string), row map[string]string) {
	if by := names(row["supersededBy"]); by != "" {
		line("superseded", row["label"], by)
	}
}

// names turns a list of addresses into the names at their ends. Classes of
// other vocabularies are left out.
func names(list string) string {
	var kept []string
	for address := range strings.SplitSeq(list, ", ") {
		if name, ok := strings.CutPrefix(address, "https://schema.org/"); ok {
			kept = append(kept, name)
		}
	}
	return strings.Join(kept, " ")
}

// only drops names of types that have been retired.
func only(types map[string]bool, list string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(list), func(name string) bool { return !types[name] }), " ")
}

// read returns the rows of a table, by the names of its columns.
func read(file string) []map[string]string {
	f, err := os.Open(file)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil || len(records) < 2 {
		log.Fatalf("%s: no table: %v", file, err)
	}
	rows := make([]map[string]string, len(records)-1)
	for i, record := range records[1:] {
		rows[i] = map[string]string{}
		for j, column := range records[0] {
			rows[i][column] = record[j]
		}
	}
	return rows
}
