import { checkLifecycle } from '#testing';
import { messageLife } from './message.js';

describe('messageLife', () => {
  it('is a sound lifecycle', () => checkLifecycle(messageLife));
});
