"""What training and retraining share: options, epochs, export."""
import argparse
import os
import time

os.environ.setdefault("TF_USE_LEGACY_KERAS", "1")  # tfmot is written for Keras 2

import tensorflow as tf  # noqa: E402  (after the environment is set)

NAMES = ("resnet20", "resnet50")


def parser(description, learning_rate, epochs):
    p = argparse.ArgumentParser(description=description, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    p.add_argument("-lr", "--learning_rate", type=float, default=learning_rate, help="learning rate at the start")
    p.add_argument("--max_epochs", type=int, default=epochs, help="passes over the training images")
    p.add_argument("--model", choices=NAMES, default="resnet20")
    p.add_argument("--data", choices=["fashion-mnist", "cifar10", "food101", "folder"], default="fashion-mnist")
    p.add_argument("--data_dir", help="where the data lies; for 'folder': train/CLASS/* and test/CLASS/*")
    p.add_argument("--size", type=int, default=224, help="image size of food101 and folder")
    p.add_argument("--batch_size", type=int, default=128)
    p.add_argument("--limit", type=int, help="use only so many images for training and for testing")
    p.add_argument("--seed", type=int, default=1)
    return p


class Report(tf.keras.callbacks.Callback):
    """Prints the lines that the PyTorch scripts print:

    epoch 1/30 step 50/468 loss 0.7312
    epoch 1/30 loss 0.5210 accuracy 86.41 seconds 12.3
    """

    def __init__(self, epochs, steps):
        super().__init__()
        self.epochs, self.steps = epochs, steps
        self.epoch, self.started = 0, time.time()

    def on_epoch_begin(self, epoch, logs=None):
        self.epoch, self.started = epoch + 1, time.time()

    def on_train_batch_end(self, batch, logs=None):
        if (batch + 1) % 50 == 0:
            print(f"epoch {self.epoch}/{self.epochs} step {batch + 1}/{self.steps} loss {logs['loss']:.4f}", flush=True)

    def on_epoch_end(self, epoch, logs=None):
        print(f"epoch {self.epoch}/{self.epochs} loss {logs['loss']:.4f} accuracy {100 * logs['val_accuracy']:.2f} "
              f"seconds {time.time() - self.started:.1f}", flush=True)


def compile_model(model, data, options):
    """SGD with a cosine schedule; returns the steps of an epoch."""
    steps = max(1, data.train_count // options.batch_size)
    schedule = tf.keras.optimizers.schedules.CosineDecay(options.learning_rate, max(1, options.max_epochs * steps))
    model.compile(
        tf.keras.optimizers.SGD(schedule, momentum=0.9, nesterov=True),
        tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"],
    )
    return steps


def fit(model, data, options):
    steps = compile_model(model, data, options)
    model.fit(
        data.train.batch(options.batch_size, drop_remainder=True).prefetch(tf.data.AUTOTUNE),
        validation_data=data.test.batch(options.batch_size), epochs=options.max_epochs, verbose=0,
        callbacks=[Report(options.max_epochs, steps)],
    )


def export(model, data, path):
    """ONNX, opset 13, input [N, H, W, C]."""
    import tf2onnx

    signature = [tf.TensorSpec((None, data.size, data.size, data.channels), tf.float32, name="input")]
    tf2onnx.convert.from_keras(model, signature, opset=13, output_path=path)
    print(f"written {path}", flush=True)
