//go:build !noazure

package deploy

import _ "gocloud.dev/blob/azureblob" // azblob://
