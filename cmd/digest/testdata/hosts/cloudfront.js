// A bucket with CloudFront before it: runs the function of a distribution at
// each request, and answers as the distribution does with 404.html as its page
// for what is not there.
//
//	node cloudfront.js FUNCTION FOLDER NOTFOUND PORT
const fs = require('fs'), http = require('http'), path = require('path'), vm = require('vm');
const [code, folder, notFound, port] = process.argv.slice(2);
const handler = vm.runInNewContext(fs.readFileSync(code, 'utf8') + ';handler');
const types = {
  '.html': 'text/html; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript',
  '.gif': 'image/gif', '.woff2': 'font/woff2',
};

// object is what the bucket has under a key, or undefined. What digest leaves
// in a folder for itself is not deployed.
function object(uri) {
  const name = path.join(folder, decodeURIComponent(uri));
  return name.includes('/.digest-') || !fs.statSync(name, { throwIfNoEntry: false })?.isFile() ? undefined : fs.readFileSync(name);
}

http.createServer((request, response) => {
  const result = handler({ version: '1.0', request: { method: request.method, uri: request.url.split('?')[0], querystring: {}, headers: {} } });
  if (result.statusCode) {
    const headers = Object.entries(result.headers || {}).map(([name, h]) => [name, h.value]);
    response.writeHead(result.statusCode, Object.fromEntries(headers)).end(result.body || '');
    return;
  }
  const body = object(result.uri);
  response.writeHead(body ? 200 : 404, { 'content-type': types[path.extname(body ? result.uri : notFound)] || 'application/octet-stream' });
  response.end(body || object(notFound));
}).listen(Number(port), '127.0.0.1');
