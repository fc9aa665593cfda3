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

it('reads nothing but its own variables, and takes an empty one for an absent one', () => {
  const config = loadConfig({ ...GOOD, PORT: '', secure: '1', HOME: '/root', WORKER: 'false' });
  expect(config).toMatchObject({ PORT: 3000, WORKER: false, secure: false });
  expect(config).not.toHaveProperty('HOME');
});

it('is frozen', () => {
  const config = loadConfig(GOOD);
  expect(() => Object.assign(config, { DEMO_CLOCK: true })).toThrow(TypeError);
});
