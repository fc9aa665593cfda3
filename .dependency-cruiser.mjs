import { forbidden, options } from './tools/arch/rules.mjs';

export default { forbidden, options };
