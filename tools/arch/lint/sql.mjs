import { libraries, rooms, uses } from '../floors.mjs';
import { nameOf, textOf, where } from './where.mjs';

const STATEMENT =
  /^\s*(with|select|insert|update|delete|merge|truncate|lock)\b[^]*\b(from|into|set|as|table|values|select)\b/i;
const CHANGE =
  /\b(insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?|for\s+(?:no\s+key\s+)?update|for\s+share)\b/i;
const READ = /\b(?:from|join|using|into|update|table|only)\s+"?([a-z_]+)"?\."?[a-z_]+/gi;
const WRITE = /\b(?:into|update|delete\s+from|truncate|truncate\s+table)\s+(?:only\s+)?"?([a-z_]+)"?\."?[a-z_]+/gi;

const schemas = (pattern, text) =>
  [...text.matchAll(pattern)].map(([, name]) => name).filter((name) => libraries.includes(name));

/** The complaint about a piece of SQL (or a fragment of it) at this place, or undefined. */
function complaint(text, { library, room }) {
  const readable = [library, ...uses(library)];
  const above = schemas(READ, text).find((name) => !readable.includes(name));
  if (above) return `${library} does not read ${above}, which stands above it`;
  const foreign = schemas(WRITE, text).find((name) => name !== library);
  if (foreign) return `only ${foreign} writes ${foreign}: call one of its actions`;
  if (!room || !STATEMENT.test(text)) return undefined;
  if (rooms[room].sql === 'none') return `no SQL in ${room}/: write a query or an action`;
  return rooms[room].sql === 'reads' && CHANGE.test(text) ? 'queries only read, and take no locks' : undefined;
}

/** SQL stays in queries/ and actions/, reads downwards only and writes its own schema only. */
export const sql = {
  create(context) {
    const place = where(context);
    if (!place.library || place.test) return {};
    const onText = (node) => {
      const message = complaint(textOf(node) ?? '', place);
      if (message) context.report({ node, message });
    };
    return {
      Literal: onText,
      TemplateLiteral: onText,
      CallExpression(node) {
        if (nameOf(node.callee) !== 'Entity') return;
        const schema = node.arguments[0]?.properties?.find((property) => nameOf(property.key) === 'schema');
        if (schema && textOf(schema.value) !== place.library)
          context.report({ node, message: `the schema of ${place.library} is ${place.library}` });
      },
    };
  },
};
