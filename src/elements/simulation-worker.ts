/// <reference lib="webworker" />
import { loadSimulation } from '#registry';
import type { Order, Report } from './book-simulation.ts';

let latest = 0;

/** Runs simulations away from the page. A newer order, or one to stop, ends the run before it. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  latest = data.run;
  if ('calculator' in data) void work(data);
});

async function work({ run, calculator, values }: Extract<Order, { calculator: string }>): Promise<void> {
  try {
    const simulate = await loadSimulation(calculator);
    const steps = simulate(values);
    for (let step = steps.next(); ; step = steps.next()) {
      if (run !== latest) return;
      if (step.done) return report({ run, done: step.value });
      report({ run, share: step.value });
      await breath();
    }
  } catch {
    report({ run, failed: true });
  }
}

const report = (message: Report): void => postMessage(message);

/** Lets a waiting message in. A timer would wait four milliseconds each time; a channel does not. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(port1.close()));
    port1.start();
    port2.postMessage(null);
  });
}
