// Prints what the analysis recognises in texts, pages or lines of JSON.
import { analyse } from '../../analysis/analyse.ts';
import { inputs } from './input.ts';
import { currentKnowledge } from './lexicon.ts';
import { jsonLine, report } from './output.ts';

const args = process.argv.slice(2);
const asLines = args.includes('--jsonl');
const files = args.filter((arg) => arg !== '--jsonl');
if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
  console.error('Usage: npm run -s analyse -- [--jsonl] FILE…   (text, HTML or JSONL; - is standard input)');
  process.exit(2);
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** Waits where the reader is slower than we are, so that nothing piles up. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

const { lexicon } = currentKnowledge();
for (const file of files) {
  try {
    for await (const input of inputs(file)) {
      if ('problem' in input) {
        console.error(input.problem);
        process.exitCode = 1;
        continue;
      }
      const reading = analyse(input.article, lexicon);
      await print(asLines ? jsonLine(input.id, reading) : report(input.id, input.article, reading));
    }
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
