package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// An expression is what a workflow asks before a job or step, in the forms that
// our workflows use: names, strings, ==, !=, !, && and || in this order.

// embedded is an expression in the value of a key.
var embedded = regexp.MustCompile(`\$\{\{(.*?)\}\}`)

// substitute replaces the expressions in a value; what nobody knows is "" on
// the hosts, and stands out here.
func substitute(value string, known map[string]string) string {
	return embedded.ReplaceAllStringFunc(value, func(text string) string {
		name := strings.TrimSpace(embedded.FindStringSubmatch(text)[1])
		if result, ok := known[name]; ok {
			return result
		}
		return "value-of-" + name
	})
}

// evaluate returns the value of an expression, "true" for none.
func evaluate(text string, known map[string]string) (string, error) {
	if m := embedded.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if text = strings.TrimSpace(text); text == "" {
		return "true", nil
	}
	return either(text, known)
}

func either(text string, known map[string]string) (string, error) {
	for part := range strings.SplitSeq(text, "||") {
		value, err := both(part, known)
		if err != nil || truth(value) {
			return value, err
		}
	}
	return "false", nil
}

func both(text string, known map[string]string) (value string, err error) {
	for part := range strings.SplitSeq(text, "&&") {
		if value, err = compared(strings.TrimSpace(part), known); err != nil || !truth(value) {
			return "false", err
		}
	}
	return value, nil
}

func compared(text string, known map[string]string) (string, error) {
	for _, operator := range []string{"==", "!="} {
		left, right, found := strings.Cut(text, operator)
		if !found {
			continue
		}
		a, err := operand(left, known)
		if err != nil {
			return "", err
		}
		b, err := operand(right, known)
		return fmt.Sprint((a == b) == (operator == "==")), err
	}
	return operand(text, known)
}

func operand(text string, known map[string]string) (string, error) {
	text = strings.TrimSpace(text)
	if rest, negated := strings.CutPrefix(text, "!"); negated {
		value, err := operand(rest, known)
		return fmt.Sprint(!truth(value)), err
	}
	if text == "cancelled()" {
		return "false", nil
	}
	if inner := strings.Trim(text, `'"`); len(inner) == len(text)-2 {
		return inner, nil
	}
	if !plainName.MatchString(text) {
		return "", fmt.Errorf("%q is no expression that is known here", text)
	}
	return known[text], nil
}

var plainName = regexp.MustCompile(`^\$?[A-Za-z_][A-Za-z0-9_.-]*$`)

func truth(value string) bool { return value != "" && value != "false" }

func TestEvaluate(t *testing.T) {
	known := map[string]string{"github.event_name": "push", "private": "false", "$CI_COMMIT_BRANCH": "main", "$CI_DEFAULT_BRANCH": "main"}
	for text, want := range map[string]string{
		"":                                              "true",
		"github.event_name == 'push'":                   "true",
		"github.event_name != 'push'":                   "false",
		"${{ !cancelled() && !private }}":               "true",
		"private || github.event_name == 'push'":        "true",
		"github.event_name == 'push' && private":        "false",
		"$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH":       "true",
		`$CI_PIPELINE_SOURCE == "merge_request_event"`:  "false",
		"steps.due.outputs.due == 'yes'":                "false",
		"!private && github.event_name == 'schedule'":   "false",
		"github.event_name == 'a' || 'b' != 'b' || 'c'": "c",
	} {
		if got, err := evaluate(text, known); got != want || err != nil {
			t.Errorf("%s: got %s (%v), want %s", text, got, err, want)
		}
	}
	if _, err := evaluate("contains(a, 'b')", known); err == nil {
		t.Error("a function that is not known is taken")
	}
}
