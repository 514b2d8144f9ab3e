//go:build !nogcs

package deploy

// gs:// is a third of the program: the tag nogcs leaves it out.
import _ "gocloud.dev/blob/gcsblob"
