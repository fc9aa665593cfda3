import { setTimeout as pause } from 'node:timers/promises';
import { PortalClient, StepFailed } from '../portal-client.mjs';

const PATIENCE = 20_000;

/** The stage as its manager runs it, and the big screen as everybody sees it. */
export class Hall {
  #visitor;

  constructor(base, manager, sessionId) {
    this.#visitor = new PortalClient(base);
    this.manager = manager;
    this.sessionId = sessionId;
  }

  async openScreen() {
    const { key } = await this.manager.post(`/sittings/${this.sessionId}/screens`, { kind: 'hall', name: '主屏' });
    this.key = key;
  }

  console() {
    return this.manager.get(`/sittings/${this.sessionId}/console`);
  }

  screen() {
    return this.#visitor.get(`/screens/token/${this.key}`);
  }

  /** Steps with a turn, one after the other: a verb, or one with what belongs to it. */
  async take(slotId, ...steps) {
    for (const step of steps) {
      const { version } = await this.console();
      const order = typeof step === 'string' ? { verb: step } : step;
      await this.manager.post(`/turns/${slotId}/steps`, { version, ...order });
    }
  }

  async back(slotId) {
    const { version } = await this.console();
    await this.manager.send('DELETE', `/turns/${slotId}/steps/last`, { version });
  }

  async swap(slotIds, reason) {
    const { version } = await this.console();
    await this.manager.post(`/sittings/${this.sessionId}/swaps`, { version, slotIds, reason });
  }

  async turn(slotId) {
    const { turns } = await this.console();
    return turns.find(({ id }) => id === slotId);
  }

  /** What a screen shows as soon as it fits. */
  async shows(fits, what) {
    const until = performance.now() + PATIENCE;
    for (;;) {
      const shown = await this.screen();
      if (fits(shown)) return shown;
      if (performance.now() > until) throw new StepFailed(`The big screen never showed ${what}`);
      await pause(100);
    }
  }
}
