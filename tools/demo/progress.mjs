const WIDTH = 28;

/** A progress bar on a terminal, one line a step elsewhere. */
export class Progress {
  #done = 0;
  #name = '';
  #total = 1;
  #began = performance.now();

  begin(name, total) {
    this.#name = name;
    this.#total = total;
    this.#done = 0;
    this.#began = performance.now();
    this.#draw();
  }

  tick() {
    this.#done++;
    this.#draw();
  }

  end(note = '') {
    const seconds = ((performance.now() - this.#began) / 1000).toFixed(1);
    const line = `✓ ${this.#name}  ${this.#done}/${this.#total}  ${seconds} s  ${note}`;
    process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`);
  }

  #draw() {
    if (!process.stdout.isTTY) return;
    const filled = Math.round((this.#done / this.#total) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    process.stdout.write(`\r\x1b[2K${bar} ${this.#name} ${this.#done}/${this.#total}`);
  }
}
