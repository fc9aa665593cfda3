import 'reflect-metadata';
import { migrate, SchemaError } from '#platform/migrate';

const url = process.env.DATABASE_URL;
if (!url) {
  process.stderr.write('DATABASE_URL is missing: which database shall be migrated?\n');
  process.exit(1);
}
try {
  const done = await migrate(url);
  process.stdout.write(done.length > 0 ? `Migrated: ${done.join(', ')}\n` : 'The database is up to date.\n');
} catch (error) {
  const { message, code } = error as { message: string; code?: string };
  process.stderr.write(
    error instanceof SchemaError ? `${message}\n` : `The database could not be migrated: ${message || code}\n`,
  );
  process.exit(1);
}
process.exit(0);
