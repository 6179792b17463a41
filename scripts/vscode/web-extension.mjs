import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';

/** Where the extension's folder is served. */
const place = '/__extension';
const types = { '.js': 'text/javascript', '.cjs': 'text/javascript', '.json': 'application/json' };
const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/;

/**
 * Stands in front of a server of VS Code, and has the workbench take the extension in `folder` for one for the Web that is
 * under development, and `testModule` for its tests. Both come from the origin of the page: from another one, VS Code starts
 * no worker. Resolves with `authority`, under which all is served, and `close()`.
 */
export async function serveWebExtension({ port, folder, testModule }) {
  const server = http.createServer((request, response) => {
    if (request.url.startsWith(`${place}/`)) sendFile(folder, request, response);
    else
      forward(
        { port, edit: html => withExtension(html, authority, path.relative(folder, testModule)) },
        request,
        response,
      );
  });
  server.on('upgrade', (request, socket, head) => forwardSocket(port, request, socket, head));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const authority = `127.0.0.1:${server.address().port}`;
  return {
    authority,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sendFile(folder, request, response) {
  const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname.slice(place.length));
  const file = path.join(folder, path.posix.normalize(name));
  const stream = createReadStream(file);
  stream.once('error', () => response.writeHead(404).end());
  stream.once('open', () => {
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    stream.pipe(response);
  });
}

/** Passes a request on, and what comes back; a page with `edit`. */
function forward({ port, edit }, request, response) {
  const { method, url: path } = request;
  const headers = { ...request.headers, 'accept-encoding': 'identity' };
  const upstream = http.request({ host: '127.0.0.1', port, method, path, headers }, async answer => {
    if (!answer.headers['content-type']?.startsWith('text/html')) {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      return;
    }
    const html = edit(Buffer.concat(await answer.toArray()).toString());
    const headers = { ...answer.headers };
    delete headers['content-length']; // it is longer now
    delete headers['transfer-encoding'];
    response.writeHead(answer.statusCode, headers).end(html);
  });
  upstream.once('error', () => response.destroy());
  request.pipe(upstream);
}

function forwardSocket(port, request, socket, head) {
  const upstream = net.connect(port, '127.0.0.1', () => {
    const { method, url, rawHeaders } = request;
    const headers = rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
    upstream.write(`${method} ${url} HTTP/1.1\r\n${headers}\r\n`);
    upstream.write(head);
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
}

/** The page of the workbench, with the extension in what it is configured with. */
function withExtension(html, authority, testModule) {
  const served = name => ({ scheme: 'http', authority, path: `${place}${name}` });
  return html.replace(configuration, (_, before, escaped, after) => {
    const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    settings.developmentOptions = {
      ...settings.developmentOptions,
      extensions: [served('')],
      extensionTestsPath: served(`/${testModule}`),
    };
    return before + JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;') + after;
  });
}
