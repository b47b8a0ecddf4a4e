/** Shows how far a long run is. */
export interface Progress {
  /** @param share - from 0 to 1; undefined where it is not known */
  show(zh: string, en: string, share: number | undefined): void;
  /** Clears what `show` left on the screen. */
  end(): void;
}

/** The part of a stream that progress needs. */
export interface ProgressOutput {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const barWidth = 24;
/** Often enough to look alive. */
const redrawMs = 100;
/** For a log: one line when a stage begins, then at these steps. */
const logStep = 0.25;

/**
 * Progress on a terminal as one line that is redrawn, elsewhere as a few lines.
 *
 * @remarks
 * By hand because the known libraries for it have not been released for years.
 */
export function createProgress(output: ProgressOutput, now: () => number = Date.now): Progress {
  return output.isTTY ? terminalProgress(output, now) : logProgress(output);
}

function terminalProgress(output: ProgressOutput, now: () => number): Progress {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let stage = '';
  return {
    show(zh, en, share) {
      if (en === stage && now() - drawnAt < redrawMs) return;
      drawnAt = now();
      stage = en;
      const filled = Math.round((share ?? 0) * barWidth);
      const bar =
        share === undefined ? '' : `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${percent(share)} `;
      output.write(`\r\u001b[K${clipped(`${bar}${zh} ${en}`, (output.columns ?? 80) - 1)}`);
    },
    end() {
      if (stage) output.write('\r\u001b[K');
      stage = '';
    },
  };
}

function logProgress(output: ProgressOutput): Progress {
  let stage = '';
  let next = 0;
  return {
    show(zh, en, share) {
      if (en !== stage) next = 0;
      stage = en;
      if ((share ?? 0) < next) return;
      output.write(`${zh} ${en}${share === undefined ? '' : ` ${percent(share)}`}\n`);
      next = share === undefined ? Number.POSITIVE_INFINITY : (Math.floor(share / logStep) + 1) * logStep;
    },
    end() {},
  };
}

function percent(share: number): string {
  return `${Math.floor(share * 100)}%`.padStart(4);
}

/** Cuts a text to a width in columns; Chinese characters take two. */
function clipped(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
    if (used > width) break;
    kept += character;
  }
  return kept;
}
