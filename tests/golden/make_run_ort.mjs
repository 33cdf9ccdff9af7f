// Runs a list of models with ONNX Runtime, graph optimization off unless a job asks for it.
//
//     node make_run_ort.mjs JOBS.json
//
// JOBS.json: [{model, inputs: [{name, type, dims, file}], result, optimization?}]; files hold raw little-endian values.
// For each job `result`.json lists the outputs as {name, type, dims, file}, or holds {error}. onnxruntime-node is taken
// from node_modules here or in the folder that QS_ORT_MODULES names. Jobs of one model share a session.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const modules = process.env.QS_ORT_MODULES;
const ort = createRequire(modules ? `${modules}/` : import.meta.url)('onnxruntime-node');

const arrays = {
  float32: Float32Array, float64: Float64Array, uint8: Uint8Array, int8: Int8Array, uint16: Uint16Array,
  int16: Int16Array, int32: Int32Array, uint32: Uint32Array, int64: BigInt64Array, uint64: BigUint64Array,
  bool: Uint8Array, float16: Uint16Array,
};

function readTensor({ type, dims, file }) {
  const bytes = readFileSync(file);
  const copy = new Uint8Array(bytes).buffer;
  return new ort.Tensor(type, new arrays[type](copy), dims);
}

let open = {};
async function sessionOf({ model, optimization = 'disabled' }) {
  if (open.model !== model || open.optimization !== optimization) {
    const session = await ort.InferenceSession.create(model, {
      graphOptimizationLevel: optimization, intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3,
    });
    open = { model, optimization, session };
  }
  return open.session;
}

for (const job of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  const result = `${job.result}.json`;
  try {
    const session = await sessionOf(job);
    const feeds = {};
    for (const input of job.inputs) feeds[input.name] = readTensor(input);
    const fetched = await session.run(feeds);
    const outputs = session.outputNames.map((name, i) => {
      const tensor = fetched[name];
      const file = `${job.result}.${i}.bin`;
      writeFileSync(file, new Uint8Array(tensor.data.buffer, tensor.data.byteOffset, tensor.data.byteLength));
      return { name, type: tensor.type, dims: tensor.dims, file };
    });
    writeFileSync(result, JSON.stringify(outputs));
  } catch (error) {
    writeFileSync(result, JSON.stringify({ error: String(error.message ?? error) }));
  }
}
