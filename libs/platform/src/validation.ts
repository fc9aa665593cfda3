import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import { DomainError, found, refuse } from '#kernel';
import { getMetadataStorage, isUUID, type ValidationError } from 'class-validator';

interface FieldFault {
  path: string;
  code: string;
}

/** Constraints whose failure means the request was not of the right shape, rather than against a rule. */
const SHAPE =
  /^(is(String|Int|Number|Boolean|Array|Object|Uuid|In|DateString|Defined)|whitelistValidation|nestedValidation)$/;

/**
 * Keeps what class-validator finds out of a class: for each object it validates it looks through all classes there are,
 * and finds the same, for decorators speak once. What is nested is asked for together with the class it is in.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const look = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, Map<unknown, ReturnType<typeof look>>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (always || strictGroups || groups?.length) return look(target, schema, always, strictGroups, groups);
    const within = known.get(target) ?? new Map<unknown, ReturnType<typeof look>>();
    const rules = within.get(schema) ?? look(target, schema, always, strictGroups, groups);
    known.set(target, within.set(schema, rules));
    return rules;
  };
}

rememberRules();

/** Checks bodies and queries against their DTO: unknown fields and wrong types are 400, broken rules 422. */
export const dtoPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => faultsOf(errors),
  });

function faultsOf(errors: ValidationError[]): DomainError {
  const fields = errors.flatMap((error) => faults(error, ''));
  const malformed = fields.some(({ code }) => SHAPE.test(code));
  return malformed
    ? new DomainError('malformed', 'malformed', { fields })
    : new DomainError('invalid', 'invalid', { fields });
}

function faults(error: ValidationError, prefix: string): FieldFault[] {
  const path = prefix ? `${prefix}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((code) => ({ path, code }));
  return [...own, ...(error.children ?? []).flatMap((child) => faults(child, path))];
}

/** A path id that is no UUID names nothing: 404, the same as an id that does not exist. */
@Injectable()
export class IdPipe implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    const isId = type === 'param' && /^(id|.+Id)$/.test(data ?? '');
    return isId ? found(isUUID(value) ? (value as string).toLowerCase() : null) : value;
  }
}

const MAX_DEPTH = 32;

/**
 * Refuses text that no field may hold: NUL, lone surrogates, bidirectional overrides; and JSON nested too deep.
 * @throws DomainError `text-unusable` (400) with the path
 */
export function checkText(value: unknown, path: string, faultOf: (text: string) => string | null, depth = 0): void {
  if (depth > MAX_DEPTH) refuse('malformed', 'too-deep');
  if (typeof value === 'string') {
    const fault = faultOf(value);
    if (fault) refuse('malformed', 'text-unusable', { path, fault });
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      checkText(key, path, faultOf, depth + 1);
      checkText(inner, path ? `${path}.${key}` : key, faultOf, depth + 1);
    }
  }
}
