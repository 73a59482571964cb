import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteSettings } from '../../src/run/settings.js';

test('without settings the site is at the root of this machine', () => {
  assert.deepEqual(siteSettings({}), { site: 'http://localhost:4321', base: '/' });
  assert.deepEqual(siteSettings({ SITE_URL: '', BASE_PATH: '' }), {
    site: 'http://localhost:4321',
    base: '/',
  });
});

test('an origin and a folder are taken as given', () => {
  const given = { SITE_URL: 'https://example.org', BASE_PATH: '/second-heart/' };
  assert.deepEqual(siteSettings(given), { site: 'https://example.org', base: '/second-heart/' });
  assert.equal(siteSettings({ SITE_URL: 'https://example.org/' }).site, 'https://example.org');
  assert.equal(siteSettings({ BASE_PATH: '/a/b_c.d~e-1/' }).base, '/a/b_c.d~e-1/');
});

const wrongSites = [
  'example.org',
  'https://',
  'ftp://example.org',
  'https://example.org/second-heart',
  'https://example.org/?a',
];
for (const value of wrongSites) {
  test(`SITE_URL="${value}" is refused with what was expected, what came and a remedy`, () => {
    assert.throws(
      () => siteSettings({ SITE_URL: value }),
      ({ message }: Error) => {
        assert.match(message, /^SITE_URL: expected .+/);
        assert.ok(message.includes(`got "${value}"`), message);
        assert.match(message, /(Correct it|Put a folder into BASE_PATH)/);
        return true;
      },
    );
  });
}

const wrongBases = [
  'second-heart',
  '/second-heart',
  'second-heart/',
  '//evil.example/',
  '/a b/',
  '/../',
  '/a//b/',
  'https://example.org/',
];
for (const value of wrongBases) {
  test(`BASE_PATH="${value}" is refused with what was expected, what came and a remedy`, () => {
    assert.throws(
      () => siteSettings({ BASE_PATH: value }),
      ({ message }: Error) => {
        assert.match(message, /^BASE_PATH: expected a folder such as /);
        assert.ok(message.includes(`got "${value}"`), message);
        assert.match(message, /Begin and end it with a slash/);
        return true;
      },
    );
  });
}
