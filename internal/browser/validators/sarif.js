// Holds a SARIF log, on standard input, against the schema in the file named.
const fs = require("fs")
const Ajv = require("ajv")
const ajv = new Ajv({ schemaId: "auto", allErrors: true })
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"))
const valid = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")))
if (!valid(JSON.parse(fs.readFileSync(0, "utf8")))) {
	console.log(ajv.errorsText(valid.errors, { separator: "\n" }))
	process.exit(1)
}
