// QuantScope against ONNX Runtime: the same file, batch 1, one thread, in turns.
//
//     node compare_ort.mjs --cli QUANTSCOPE_CLI --ort NODE_MODULES [--rounds 7] [--iters 10] MODEL.onnx...
//
// In every round each program measures `iters` runs after a warm-up, one program after the other, so that what
// the machine does meanwhile meets both. A file whose name ends in _qdq runs on QuantScope's int8 engine, any
// other on fp32; ONNX Runtime runs the file as it is with all its optimizations. Printed: the medians of all runs
// of all rounds, and their ratio (below 1: QuantScope is faster).
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: {
    cli: { type: 'string' }, ort: { type: 'string' },
    rounds: { type: 'string', default: '7' }, iters: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (!values.cli || !values.ort || positionals.length === 0) {
  console.error('usage: compare_ort.mjs --cli QUANTSCOPE_CLI --ort NODE_MODULES MODEL.onnx...');
  process.exit(2);
}
const ort = createRequire(resolve(values.ort) + '/')('onnxruntime-node');
const iters = Number(values.iters), rounds = Number(values.rounds);

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b), half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

function quantscope(model, engine) {
  const text = execFileSync(values.cli, ['bench', model, '--engine', engine, '--iters', String(iters),
    '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(text).median_ms;
}

async function openOrt(model) {
  const session = await ort.InferenceSession.create(model, {
    graphOptimizationLevel: 'all', intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential',
    logSeverityLevel: 3,
  });
  const feeds = {};
  for (const input of session.inputMetadata) {
    const dims = input.shape.map((d) => (typeof d === 'number' && d > 0 ? d : 1));
    const data = new Float32Array(dims.reduce((a, b) => a * b, 1));
    for (let i = 0; i < data.length; ++i) data[i] = Math.sin(i * 12.9898) * 2;
    feeds[input.name] = new ort.Tensor('float32', data, dims);
  }
  return { session, feeds };
}

async function onnxRuntime({ session, feeds }) {
  const times = [];
  for (let i = -3; i < iters; ++i) {
    const begin = process.hrtime.bigint();
    await session.run(feeds);
    if (i >= 0) times.push(Number(process.hrtime.bigint() - begin) / 1e6);
  }
  return median(times);
}

for (const model of positionals) {
  const engine = model.endsWith('_qdq.onnx') ? 'int8' : 'fp32';
  const opened = await openOrt(model);
  const ours = [], theirs = [];
  for (let round = 0; round < rounds; ++round) {
    ours.push(quantscope(model, engine));
    theirs.push(await onnxRuntime(opened));
  }
  await opened.session.release();
  const result = { model, engine, quantscope_ms: median(ours), onnxruntime_ms: median(theirs) };
  result.ratio = result.quantscope_ms / result.onnxruntime_ms;
  if (values.json) console.log(JSON.stringify(result));
  else
    console.log(`${model} ${engine}: QuantScope ${result.quantscope_ms.toFixed(2)} ms, ONNX Runtime `
      + `${result.onnxruntime_ms.toFixed(2)} ms, ratio ${result.ratio.toFixed(3)}`);
}
