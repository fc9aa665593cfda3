import { ConfigError, loadConfig } from './config.js';

const GOOD = { DATABASE_URL: 'postgres://portal:s3cret@db:5432/portal', SECRET_KEY: '0'.repeat(64) };
const complaint = (environment: Record<string, string>): string => {
  try {
    loadConfig(environment);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
};
const faulty = (environment: Record<string, string>) =>
  complaint(environment)
    .split('\n')
    .slice(1)
    .map((line) => line.split(':')[0]);

it('needs only a database and a key', () => {
  const config = loadConfig(GOOD);
  expect(config).toMatchObject({ PORT: 3000, WORKER: true, DEMO_CLOCK: false, OUTBOX_VISIBLE: false, secure: false });
  expect(config.PUBLIC_URL).toBe('http://localhost:3000');
});

it('names every fault at once, and no value', () => {
  const wrong = {
    DATABASE_URL: 'mysql://root:hunter2@db',
    SECRET_KEY: 'hunter2',
    PORT: '70000',
    PORTAL_ENV: 'prod',
    PUBLIC_URL: 'portal.example.org',
    WORKER: 'yes',
    LIMITS_SCALE: '1.5',
    TRUSTED_PROXIES: 'all',
    SMTP_URL: 'http://mail',
    LOG_LEVEL: 'loud',
  };
  expect(faulty(wrong).sort()).toEqual(Object.keys(wrong).sort());
  expect(complaint(wrong)).not.toContain('hunter2');
  expect(faulty({})).toEqual(['DATABASE_URL', 'SECRET_KEY']);
});

it.each(['DEMO_CLOCK', 'OUTBOX_VISIBLE'])('refuses %s in production', (name) => {
  expect(faulty({ ...GOOD, PORTAL_ENV: 'production', [name]: '1' })).toEqual([name]);
  expect(faulty({ ...GOOD, PORTAL_ENV: 'production', [name]: '0' })).toEqual([]);
});

it('takes a certificate with its key and an address that says so, or none of them', () => {
  const pair = { TLS_CERT: 'a.crt', TLS_KEY: 'a.key' };
  expect(faulty({ ...GOOD, ...pair, PUBLIC_URL: 'https://hall.local:3443' })).toEqual([]);
  expect(faulty({ ...GOOD, ...pair })).toEqual(['PUBLIC_URL']);
  expect(faulty({ ...GOOD, TLS_CERT: 'a.crt', PUBLIC_URL: 'https://hall.local' })).toEqual(['TLS_KEY']);
  expect(faulty({ ...GOOD, TLS_KEY: 'a.key', PUBLIC_URL: 'https://hall.local' })).toEqual(['TLS_CERT']);
});

it.each([
  ['https://portal.example.org', true],
  ['http://portal.example.org', false],
  ['https://hall.local:3443', false],
  ['https://192.168.3.14:3443', false],
  ['https://[fd00::1]', false],
  ['https://laptop', false],
])('tells browsers of %s to keep to https: %s', (PUBLIC_URL, strict) => {
  expect(loadConfig({ ...GOOD, PUBLIC_URL }).strictTransport).toBe(strict);
  expect(loadConfig({ ...GOOD, PUBLIC_URL, HSTS: '0' }).strictTransport).toBe(false);
  expect(loadConfig({ ...GOOD, PUBLIC_URL, HSTS: '1' }).strictTransport).toBe(PUBLIC_URL.startsWith('https'));
});

it('reads nothing but its own variables, and takes an empty one for an absent one', () => {
  const config = loadConfig({ ...GOOD, PORT: '', secure: '1', HOME: '/root', WORKER: 'false' });
  expect(config).toMatchObject({ PORT: 3000, WORKER: false, secure: false });
  expect(config).not.toHaveProperty('HOME');
});

it('is frozen', () => {
  const config = loadConfig(GOOD);
  expect(() => Object.assign(config, { DEMO_CLOCK: true })).toThrow(TypeError);
});
