export { panelAgreement, type PanelAgreement } from './agreement/panel-agreement.js';
export { InputError, reject } from './input-error.js';
export { type Score, type ScoreTable, scoreTable } from './scores.js';
