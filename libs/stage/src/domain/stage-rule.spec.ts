import { stageRuleOf } from './stage-rule.js';

it('rings one minute before the end and at it, unless the edition says otherwise', () => {
  const { bells: usual, ...rule } = stageRuleOf({});
  expect(usual).toEqual({ pitch: [60, 0], questions: [60, 0] });
  expect(stageRuleOf({ stage: { ...rule, pitchMinutes: 6 } })).toMatchObject({ pitchMinutes: 6, bells: usual });
  const bells = { pitch: [120, 30, 0], questions: [0] };
  expect(stageRuleOf({ stage: { ...rule, bells } }).bells).toEqual(bells);
});
