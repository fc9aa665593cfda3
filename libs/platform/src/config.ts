import { resolve } from 'node:path';
import { plainToInstance, Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min, validateSync } from 'class-validator';
import { ROOT } from './root.js';

const flag = () => Transform(({ value }: { value: unknown }) => value === true || value === '1' || value === 'true');
const whole = () => Transform(({ value }: { value: unknown }) => Number(value));

/** What a process is told from outside; read once at start, checked, then frozen. Names are those of the environment. */
export class PortalConfig {
  @Matches(/^postgres(ql)?:\/\//) DATABASE_URL: string;
  @whole() @IsInt() @Min(0) @Max(65535) PORT: number = 3000;
  @IsIn(['development', 'production', 'test']) PORTAL_ENV: string = 'development';
  /** Uploads and keys live here. */
  @Transform(({ value }: { value: string }) => resolve(ROOT, value)) @Matches(/./) DATA_DIR: string = resolve(ROOT, '.data');
  /** The address people type; its scheme decides whether cookies are Secure. */
  @IsOptional() @Matches(/^https?:\/\/[^/\s]+$/) PUBLIC_URL: string;
  /** Whether this process also does the worker's jobs. */
  @flag() @IsBoolean() WORKER: boolean = true;
  /** Lets a demo or a test move the portal's clock. Refused in production. */
  @flag() @IsBoolean() DEMO_CLOCK: boolean = false;
  /** Whether anybody may read the outgoing mail at /outbox: for demos and machines without SMTP. */
  @flag() @IsBoolean() OUTBOX_VISIBLE: boolean = false;
  @IsOptional() @Matches(/^smtps?:\/\//) SMTP_URL: string | null = null;
  @IsOptional() @Matches(/^.+@.+$/) MAIL_FROM: string = 'portal@localhost.localdomain';
  /** Multiplies every rate limit. */
  @whole() @IsInt() @Min(1) @Max(10_000) LIMITS_SCALE: number = 1;
  /** How many proxies in front may be believed about the client's address. */
  @whole() @IsInt() @Min(0) @Max(5) TRUSTED_PROXIES: number = 0;
  /** 32 bytes in hexadecimal; encrypts second factors. */
  @Matches(/^[0-9a-f]{64}$/) SECRET_KEY: string;
  @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: string = 'info';
  @whole() @IsInt() @Min(2) @Max(200) DATABASE_CONNECTIONS: number = 12;

  get secure(): boolean {
    return this.PUBLIC_URL.startsWith('https:');
  }
}

/** Thrown with every fault of the configuration at once, one a line. */
export class ConfigError extends Error {}

const KNOWN = Object.keys(Object.assign(new PortalConfig(), { DATABASE_URL: '', PUBLIC_URL: '', SECRET_KEY: '' }));

/**
 * Reads, checks and freezes the configuration.
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function loadConfig(environment: Record<string, string | undefined>): PortalConfig {
  const given = Object.entries(environment).filter(([key, value]) => KNOWN.includes(key) && value !== undefined && value !== '');
  const config = plainToInstance(PortalConfig, Object.fromEntries(given), { exposeDefaultValues: true });
  config.PUBLIC_URL ??= `http://localhost:${config.PORT}`;
  const faults = validateSync(config, { skipMissingProperties: false }).map(
    (fault) => `${fault.property}: ${Object.values(fault.constraints ?? {}).join(', ')}`,
  );
  if (config.PORTAL_ENV === 'production' && config.DEMO_CLOCK) faults.push('DEMO_CLOCK: not in production');
  if (config.PORTAL_ENV === 'production' && config.OUTBOX_VISIBLE) faults.push('OUTBOX_VISIBLE: not in production');
  if (faults.length > 0) throw new ConfigError(`The configuration is wrong:\n${faults.join('\n')}`);
  return Object.freeze(config);
}
