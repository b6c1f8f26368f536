import assert from 'node:assert/strict';
import test from 'node:test';
import {Files, MissingFile} from '../../main/search-client/files.js';

test('a file is loaded once', async () => {
  const loads = [];
  const files = new Files('search/', async (address) => {
    loads.push(address);
    files.take('a', 1);
  });
  assert.deepEqual(await Promise.all([files.get('a'), files.get('a')]), [1, 1]);
  assert.deepEqual(loads, ['search/a.js']);
});

test('a file that does not come is missing, and may come later', async () => {
  let isThere = false;
  const files = new Files('search/', async () => {
    if (!isThere) throw new Error('404');
    files.take('a', 1);
  });
  await assert.rejects(files.get('a'), MissingFile);
  isThere = true;
  assert.equal(await files.get('a'), 1);
});

test('a page that some server sends for every address is no file', async () => {
  const files = new Files('search/', async () => {});
  await assert.rejects(files.get('a'), MissingFile);
});

test('the newest manifest is asked for past every cache', async () => {
  const loads = [];
  const files = new Files('search/', async (address) => {
    loads.push(address);
    files.take('manifest', loads.length);
  });
  assert.equal(await files.get('manifest'), 1);
  assert.equal(await files.newest('manifest'), 2);
  assert.match(loads[1], /^search\/manifest\.js\?\d+$/);
  assert.equal(await files.get('manifest'), 2);
});
