import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsIP,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { ROOT } from './root.js';

const FLAGS = new Map<unknown, boolean>([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);
const flag = () => Transform(({ value }: { value: unknown }) => FLAGS.get(value) ?? value);
const YES_OR_NO = { message: 'must be 1 or 0' };
const whole = () => Transform(({ value }: { value: unknown }) => Number(value));

/** What a process is told from outside; read once at start, checked, then frozen. Names are those of the environment. */
export class PortalConfig {
  @Matches(/^postgres(ql)?:\/\//, { message: 'must be like postgres://user:password@host:5432/database' })
  DATABASE_URL: string;
  @whole() @IsInt() @Min(0) @Max(65535) PORT: number = 3000;
  /** Which addresses of the machine it listens on: `::` is all of IPv6 and IPv4. */
  @IsIP(undefined, { message: 'must be an address such as 0.0.0.0 or ::' }) LISTEN_ON: string = '0.0.0.0';
  @IsIn(['development', 'production', 'test']) PORTAL_ENV: string = 'development';
  /** Uploads and keys live here. */
  @Transform(({ value }: { value: string }) => resolve(ROOT, value)) @Matches(/./) DATA_DIR: string = resolve(
    ROOT,
    '.data',
  );
  /** The address people type; its scheme decides whether cookies are Secure. */
  @IsOptional()
  @Matches(/^https?:\/\/[^/\s]+$/, { message: 'must be like https://portal.example.org, without a path' })
  PUBLIC_URL: string;
  /** Whether this process also does the worker's jobs. */
  @flag() @IsBoolean(YES_OR_NO) WORKER: boolean = true;
  /** Lets a demo or a test move the portal's clock. Refused in production. */
  @flag() @IsBoolean(YES_OR_NO) DEMO_CLOCK: boolean = false;
  /** Whether anybody may read the outgoing mail at /outbox: for demos and machines without SMTP. */
  @flag() @IsBoolean(YES_OR_NO) OUTBOX_VISIBLE: boolean = false;
  @IsOptional() @Matches(/^smtps?:\/\//, { message: 'must be like smtp://host:587' }) SMTP_URL: string | null = null;
  /** The ICP number of the site, shown at the foot of every page. */
  @IsOptional() @MaxLength(60) ICP_NUMBER: string | null = null;
  @IsOptional() @Matches(/^.+@.+$/) MAIL_FROM: string = 'portal@localhost.localdomain';
  /** Aliyun's short messages; without a key they are kept in the outbox. */
  @IsOptional() @MaxLength(100) ALIYUN_SMS_KEY_ID: string | null = null;
  @IsOptional() @MaxLength(100) ALIYUN_SMS_SECRET: string | null = null;
  @IsOptional() @MaxLength(60) ALIYUN_SMS_SIGN: string | null = null;
  /** Aliyun's template for each of ours: `identity.sms.code=SMS_1,entry.sms.reminder=SMS_2`. */
  @IsOptional()
  @Matches(/^[a-z-]+(\.[a-zA-Z-]+)+=\w+(,[a-z-]+(\.[a-zA-Z-]+)+=\w+)*$/, {
    message: 'must be like identity.sms.code=SMS_1',
  })
  ALIYUN_SMS_TEMPLATES: string | null = null;
  @Matches(/^https?:\/\/[^/\s]+$/, { message: 'must be like https://dysmsapi.aliyuncs.com, without a path' })
  ALIYUN_SMS_ENDPOINT: string = 'https://dysmsapi.aliyuncs.com';
  /** Where clamd listens; uploads are held until it has looked at them. Without it nothing is scanned for malware. */
  @IsOptional()
  @Matches(/^tcp:\/\/[^/\s:]+:\d{1,5}$/, { message: 'must be like tcp://clamd:3310' })
  CLAMD_URL: string | null = null;
  /** An S3-compatible store for uploads, with its bucket as the path; without it they lie under DATA_DIR. */
  @IsOptional()
  @Matches(/^https?:\/\/[^/\s]+\/[a-z0-9][a-z0-9.-]{2,62}$/, { message: 'must be like https://s3.example.org/bucket' })
  S3_URL: string | null = null;
  /** Where the store has the bucket's name: in the path, or before the host, as Aliyun OSS and Tencent COS ask. */
  @IsIn(['path', 'host']) S3_ADDRESSING: 'path' | 'host' = 'path';
  @IsOptional() @MaxLength(60) S3_REGION: string = 'us-east-1';
  @ValidateIf(({ S3_URL }: PortalConfig) => S3_URL !== null)
  @Matches(/./, { message: 'is needed with S3_URL' })
  S3_ACCESS_KEY: string | null = null;
  @ValidateIf(({ S3_URL }: PortalConfig) => S3_URL !== null)
  @Matches(/./, { message: 'is needed with S3_URL' })
  S3_SECRET_KEY: string | null = null;
  /** Multiplies every rate limit. */
  @whole() @IsInt() @Min(1) @Max(10_000) LIMITS_SCALE: number = 1;
  /** Files in PEM: with both, the portal speaks TLS itself. They are read anew when they change. */
  @IsOptional() @MaxLength(1000) TLS_CERT: string | null = null;
  @IsOptional() @MaxLength(1000) TLS_KEY: string | null = null;
  /** Whether browsers are told to use https for a year; without a word, where the name is one of the world. */
  @flag() @IsOptional() @IsBoolean(YES_OR_NO) HSTS: boolean | null = null;
  /** What `npm run hall` writes for the page that helps tablets to trust this machine. */
  @IsOptional() @MaxLength(1000) HALL_GUIDE: string | null = null;
  /** How many proxies in front may be believed about the client's address. */
  @whole() @IsInt() @Min(0) @Max(5) TRUSTED_PROXIES: number = 0;
  /** 32 bytes in hexadecimal; encrypts second factors. */
  @Matches(/^[0-9a-f]{64}$/, { message: 'must be 64 hexadecimal digits, such as openssl rand -hex 32 gives' })
  SECRET_KEY: string;
  @IsIn(['debug', 'info', 'warn', 'error', 'silent']) LOG_LEVEL: string = 'info';
  @whole() @IsInt() @Min(2) @Max(200) DATABASE_CONNECTIONS: number = 12;

  get secure(): boolean {
    return this.PUBLIC_URL.startsWith('https:');
  }

  /** A house's own name would take its plain address with it, on every port, and no list of the world knows it. */
  get strictTransport(): boolean {
    return this.secure && (this.HSTS ?? !isHouseName(new URL(this.PUBLIC_URL).hostname));
  }
}

function isHouseName(host: string): boolean {
  return (
    isIP(host.replace(/^\[|\]$/g, '')) > 0 || !host.includes('.') || /\.(local|lan|internal|home\.arpa)$/.test(host)
  );
}

/** Thrown with every fault of the configuration at once, one a line. */
export class ConfigError extends Error {}

const KNOWN = Object.keys(Object.assign(new PortalConfig(), { DATABASE_URL: '', PUBLIC_URL: '', SECRET_KEY: '' }));

/**
 * Reads, checks and freezes the configuration.
 * @throws ConfigError naming every variable that is missing or wrong
 */
export function loadConfig(environment: Record<string, string | undefined>): PortalConfig {
  const given = Object.entries(environment).filter(
    ([key, value]) => KNOWN.includes(key) && value !== undefined && value !== '',
  );
  const config = plainToInstance(PortalConfig, Object.fromEntries(given), { exposeDefaultValues: true });
  config.PUBLIC_URL ??= `http://localhost:${config.PORT}`;
  const faults = [...faultsOf(config), ...halfGiven(config), ...halfSecured(config), ...notInProduction(config)];
  if (faults.length > 0) throw new ConfigError(`The configuration is wrong:\n${faults.join('\n')}`);
  return Object.freeze(config);
}

function faultsOf(config: PortalConfig): string[] {
  const faults = validateSync(config, { skipMissingProperties: false });
  return faults.map(({ property, constraints = {} }) => {
    const texts = Object.values(constraints).map((text) => text.replace(`${property} `, ''));
    return `${property}: ${texts.join(', ')}`;
  });
}

/** Short messages need all of their variables or none. */
function halfGiven(config: PortalConfig): string[] {
  const names = ['ALIYUN_SMS_KEY_ID', 'ALIYUN_SMS_SECRET', 'ALIYUN_SMS_SIGN', 'ALIYUN_SMS_TEMPLATES'] as const;
  const missing = names.filter((name) => config[name] === null);
  return missing.length === names.length ? [] : missing.map((name) => `${name}: needed for short messages`);
}

/** A certificate needs its key, and an address that says so. */
function halfSecured({ TLS_CERT, TLS_KEY, secure }: PortalConfig): string[] {
  if (TLS_CERT === null && TLS_KEY === null) return [];
  const missing = TLS_CERT === null ? ['TLS_CERT: needed with TLS_KEY'] : [];
  if (TLS_KEY === null) missing.push('TLS_KEY: needed with TLS_CERT');
  return secure ? missing : [...missing, 'PUBLIC_URL: must begin with https where TLS_CERT is given'];
}

/** What opens a portal to anybody belongs to demos and tests. */
function notInProduction(config: PortalConfig): string[] {
  if (config.PORTAL_ENV !== 'production') return [];
  return (['DEMO_CLOCK', 'OUTBOX_VISIBLE'] as const)
    .filter((name) => config[name])
    .map((name) => `${name}: not in production`);
}
