import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { InputError } from '#fairness';

const folder = new URL('../schemas/', import.meta.url);

/** The schema of what goes into a command (`in`) or comes out (`out`): JSON Schema 2020-12, `schemas/NAME.in.schema.json`. */
function schemaOf(name: string, side: 'in' | 'out'): object {
  return JSON.parse(readFileSync(new URL(`${name}.${side}.schema.json`, folder), 'utf8')) as object;
}

/** InputError `schema` with the place of the first fault, or nothing. */
export function checkInput(name: string, input: unknown): void {
  const fault = faultIn(name, 'in', input);
  if (fault) throw new InputError('schema', sentenceOf(fault), fault.instancePath);
}

/** The first fault of a value by the schema of a command, or null. */
export function faultIn(name: string, side: 'in' | 'out', value: unknown): ErrorObject | null {
  const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemaOf(name, side));
  return check(value) ? null : (check.errors?.[0] ?? null);
}

function sentenceOf({ instancePath, message = 'is not as it should be', params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? `: ${String(params['additionalProperty'])}` : '';
  return `${instancePath || 'the input'} ${message}${extra}`;
}
