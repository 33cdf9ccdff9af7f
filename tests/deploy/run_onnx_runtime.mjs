// Runs one model with ONNX Runtime in portions of the first dimension.
//
//     node run_onnx_runtime.mjs MODULES MODEL PORTION OUT INPUT.bin D0,D1,… [LEVEL [OPTIMIZED.onnx]]
//
// LEVEL is ONNX Runtime's graph optimization level (all), OPTIMIZED.onnx a file for the graph that it makes.
// MODULES is a folder that holds node_modules/onnxruntime-node. INPUT.bin holds float32 values; all outputs go to
// OUT.0.bin, OUT.1.bin, … and their names, types and sizes to OUT.json.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const [modules, model, portionText, out, inputFile, dimsText, level = 'all', optimized] = process.argv.slice(2);
const ort = createRequire(`${modules}/`)('onnxruntime-node');
const dims = dimsText.split(',').map(Number);
const portion = Number(portionText);
const values = new Float32Array(new Uint8Array(readFileSync(inputFile)).buffer);
const perSample = values.length / dims[0];

const session = await ort.InferenceSession.create(model, {
  graphOptimizationLevel: level, ...(optimized ? { optimizedModelFilePath: optimized } : {}), intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3,
});
const parts = session.outputNames.map(() => []);
const shapes = session.outputNames.map(() => null);
for (let first = 0; first < dims[0]; first += portion) {
  const count = Math.min(portion, dims[0] - first);
  const data = values.slice(first * perSample, (first + count) * perSample);
  const fetched = await session.run({ [session.inputNames[0]]: new ort.Tensor('float32', data, [count, ...dims.slice(1)]) });
  session.outputNames.forEach((name, i) => {
    const tensor = fetched[name];
    parts[i].push(Buffer.from(new Uint8Array(tensor.data.buffer, tensor.data.byteOffset, tensor.data.byteLength)));
    shapes[i] = { name, type: tensor.type, dims: [dims[0], ...tensor.dims.slice(1)] };
  });
}
parts.forEach((buffers, i) => writeFileSync(`${out}.${i}.bin`, Buffer.concat(buffers)));
writeFileSync(`${out}.json`, JSON.stringify(shapes));
