import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { allScenarios } from '../../scenarios/index.ts';
import { LimitConnections } from './limit-connections.ts';

/*
 * The limit: for each question one statement, written and tuned by hand, whose text is the answer, behind the least that
 * Node needs to serve it. `POST /<scenario>` with the statement's parameters as a JSON list.
 */

const statements = new Map(allScenarios.map(({ name, documents }) => [`/${name}`, documents.limit]));
const connections = await LimitConnections.open(process.env.DATABASE_URL as string);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const statement = statements.get(request.url as string);
  if (!statement) throw new Error(`There is no statement for ${request.url}.`);
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += chunk;
  const text = await connections.read(request.url as string, statement, JSON.parse(body));
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500);
    response.end(String(error));
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
