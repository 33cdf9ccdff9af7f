// Images per second of ONNX Runtime in batches, to set beside `quantscope-cli evaluate --engine int8 --threads N`.
//
//     node throughput_ort.mjs --ort NODE_MODULES [--batch 32] [--threads 2] [--images 10000] MODEL.onnx
//
// The images are noise: what they show does not matter to the time, and no time goes into reading them.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: {
    ort: { type: 'string' }, batch: { type: 'string', default: '32' }, threads: { type: 'string', default: '2' },
    images: { type: 'string', default: '10000' },
  },
  allowPositionals: true,
});
if (!values.ort || positionals.length !== 1) {
  console.error('usage: throughput_ort.mjs --ort NODE_MODULES MODEL.onnx');
  process.exit(2);
}
const ort = createRequire(resolve(values.ort) + '/')('onnxruntime-node');
const batch = Number(values.batch), images = Number(values.images);
const session = await ort.InferenceSession.create(positionals[0], {
  graphOptimizationLevel: 'all', intraOpNumThreads: Number(values.threads), interOpNumThreads: 1, logSeverityLevel: 3,
});
const [input] = session.inputMetadata;
const dims = [batch, ...input.shape.slice(1).map(Number)];
const data = new Float32Array(dims.reduce((a, b) => a * b, 1)).map((_, i) => Math.sin(i * 12.9898) * 2);
const feeds = { [input.name]: new ort.Tensor('float32', data, dims) };
await session.run(feeds);
const begin = process.hrtime.bigint();
for (let done = 0; done < images; done += batch) await session.run(feeds);
const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
console.log(`${(images / seconds).toFixed(0)} images/s, batch ${batch}, ${values.threads} threads`);
await session.release();
