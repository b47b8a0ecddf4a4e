import { expect, test } from 'vitest';
import { ProtocolReader } from './protocol-reader.ts';

function startup(text: string): Buffer {
  const message = Buffer.alloc(8 + text.length);
  message.writeInt32BE(message.length, 0);
  message.writeInt32BE(196_608, 4);
  message.write(text, 8);
  return message;
}

function message(type: string, body = ''): Buffer {
  const bytes = Buffer.alloc(5 + Buffer.byteLength(body));
  bytes.write(type, 0);
  bytes.writeInt32BE(bytes.length - 1, 1);
  bytes.write(body, 5);
  return bytes;
}

const units = [
  startup('user\0postgres\0\0'),
  message('Q', 'SELECT 1\0'),
  Buffer.concat([message('P', 'x'.repeat(70_000)), message('B', '\0\x03\0\0'), message('E'), message('S')]),
  message('Q', 'SELECT 企业\0'),
];

test.each([1, 4, 5, 7, 1_000, 1_000_000])('the same units come out of chunks of %d bytes', (size) => {
  const sent = Buffer.concat(units);
  const reader = new ProtocolReader();
  const read: Uint8Array[] = [];
  for (let at = 0; at < sent.length; at += size) read.push(...reader.read(sent.subarray(at, at + size)));
  expect(read.map((unit) => Buffer.from(unit).toString('hex'))).toEqual(units.map((unit) => unit.toString('hex')));
});

test('nothing is read after the client has said that it leaves', () => {
  const reader = new ProtocolReader();
  const read = reader.read(Buffer.concat([startup('\0'), message('X'), message('Q', 'SELECT 1\0')]));
  expect(read).toHaveLength(1);
  expect(reader.ended).toBe(true);
});
