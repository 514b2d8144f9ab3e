package config

import "digest/internal/data"

// Data are files for other programs.
type Data struct {
	// Stories has stories.json made in each language.
	Stories bool
	// NINJS has ninjs.json made beside each article, with its whole text.
	NINJS bool
}

// readData reads [data].
func (c *Config) readData(t *data.Table) {
	overrideBool(t, "stories", &c.Data.Stories)
	overrideBool(t, "ninjs", &c.Data.NINJS)
}
