import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/**
 * Runs the server's TypeScript as it stands, without a build:
 * `node --import ./tools/typescript.mjs apps/api/src/migrate.ts`.
 * Node's own type stripping does not know decorators. Types are not checked here.
 */
const OPTIONS = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    experimental: { keepImportAttributes: true },
    keepClassNames: true,
  },
};

/** A spec's address says when it was loaded. */
const isTypeScript = (url) => url?.split('?')[0].endsWith('.ts');

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('#')) {
      return next(specifier, { ...context, conditions: [...context.conditions, 'portal-source'] });
    }
    if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !isTypeScript(context.parentURL)) return next(specifier, context);
    return next(specifier.replace(/\.js$/, '.ts'), context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !isTypeScript(url)) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
