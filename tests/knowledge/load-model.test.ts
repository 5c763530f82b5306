import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadModel, MODEL_PATH } from '../../src/knowledge/load-model.ts';
import { MODEL_MAGIC, readModel } from '../../src/knowledge/read-model.ts';

const bytes = gunzipSync(readFileSync(MODEL_PATH));
const folder = mkdtempSync(join(tmpdir(), 'model-'));

describe('the attribution model', () => {
  test('is smaller than a megabyte', () => {
    expect(readFileSync(MODEL_PATH).length).toBeLessThan(1024 * 1024);
  });

  test('has one-byte weights in tables of the stated sizes', () => {
    const { tagger, roles, relations } = loadModel();
    for (const { bits, width, lanes, scale } of [tagger, roles, relations]) {
      expect(lanes.length).toBe(width << bits);
      expect(scale).toBeGreaterThan(0);
    }
  });

  const broken: [what: string, bytes: Uint8Array, message: string][] = [
    ['another file', new TextEncoder().encode('weights of something else'), 'not an attribution model'],
    ['nothing', new Uint8Array(), 'not an attribution model'],
    ['half of it', bytes.subarray(0, bytes.length >> 1), 'truncated'],
    ['only the first bytes', new TextEncoder().encode(MODEL_MAGIC), 'truncated'],
    ['a file with extra bytes', Buffer.concat([bytes, Buffer.from('more')]), '4 extra bytes'],
  ];
  test.each(broken)('is not read from %s', (_, wrong, message) => {
    expect(() => readModel(wrong)).toThrow(message);
  });

  test('reports a file that is missing or broken', () => {
    const missing = join(folder, 'missing.gz');
    const wrong = join(folder, 'wrong.gz');
    writeFileSync(wrong, gzipSync('weights of something else'));
    expect(() => loadModel(missing)).toThrow(missing);
    expect(() => loadModel(wrong)).toThrow(`${wrong}: this is not an attribution model`);
  });
});
