import type { Answers, Field } from '#kernel';

const CONTACTS = new Set(['phone', 'email']);
const isContact = (field: Field) => CONTACTS.has(field.kind);

/** The answers without telephone numbers and mail addresses, in fields and in columns of rows alike. */
export function withoutContacts(fields: readonly Field[], answers: Answers): Answers {
  const kept = fields.filter((field) => !isContact(field) && field.key in answers);
  return Object.fromEntries(kept.map((field) => [field.key, withoutContactColumns(field, answers[field.key])]));
}

function withoutContactColumns(field: Field, value: unknown): unknown {
  const hidden = (field.columns ?? []).filter(isContact).map((column) => column.key);
  if (hidden.length === 0 || !Array.isArray(value)) return value;
  return value.map((row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !hidden.includes(key))),
  );
}
