"""Labelled images as tf.data sets: Fashion-MNIST (Debian package dataset-fashion-mnist), CIFAR-10 (binary version),
Food-101, and any folder with train/CLASS/*.jpg and test/CLASS/*.jpg.

Images are float32 [H, W, C], normalised with `mean` and `std`.
"""
import gzip
import os
from dataclasses import dataclass

import numpy as np
import tensorflow as tf

FASHION_MNIST = "/usr/share/datasets/fashion-mnist"
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp")


@dataclass
class Data:
    train: tf.data.Dataset  # single images and labels, shuffled and augmented
    test: tf.data.Dataset
    train_count: int
    classes: int
    channels: int
    size: int  # height and width


def normalise(image, mean, std):
    return (tf.cast(image, tf.float32) / 255.0 - tf.constant(mean)) / tf.constant(std)


def in_memory(train, test, size, channels, mean, std, limit, seed, shift):
    """`train` and `test`: uint8 images [N, H, W, C] and labels."""

    def augment(image, label):
        image = tf.image.random_flip_left_right(normalise(image, mean, std))
        image = tf.pad(image, [[shift, shift], [shift, shift], [0, 0]])
        return tf.image.random_crop(image, [size, size, channels]), label

    def plain(image, label):
        return normalise(image, mean, std), label

    (train_images, train_labels), (test_images, test_labels) = train, test
    train_images, train_labels = train_images[:limit], train_labels[:limit]
    test_images, test_labels = test_images[:limit], test_labels[:limit]
    return Data(
        tf.data.Dataset.from_tensor_slices((train_images, train_labels))
        .shuffle(len(train_labels), seed=seed)
        .map(augment, tf.data.AUTOTUNE),
        tf.data.Dataset.from_tensor_slices((test_images, test_labels)).map(plain, tf.data.AUTOTUNE),
        len(train_labels), int(train_labels.max()) + 1, channels, size,
    )


def image_files(train, test, classes, size, limit, seed):
    """`train` and `test`: lists of (file, label)."""

    def read(path):
        image = tf.io.decode_image(tf.io.read_file(path), channels=3, expand_animations=False)
        image.set_shape([None, None, 3])
        return image

    def augment(path, label):
        image = tf.image.resize(read(path), [size * 8 // 7, size * 8 // 7])
        image = tf.image.random_flip_left_right(tf.image.random_crop(image, [size, size, 3]))
        return normalise(image, IMAGENET_MEAN, IMAGENET_STD), label

    def plain(path, label):
        image = tf.image.resize_with_crop_or_pad(tf.image.resize(read(path), [size * 8 // 7, size * 8 // 7]), size, size)
        return normalise(image, IMAGENET_MEAN, IMAGENET_STD), label

    def slices(entries):
        files, labels = zip(*entries)
        return tf.data.Dataset.from_tensor_slices((list(files), list(labels)))

    # Shuffled before it is cut off: the files are sorted by class.
    order = np.random.default_rng(seed).permutation(len(train))[:limit]
    train = [train[i] for i in order]
    test = [test[i] for i in np.random.default_rng(seed).permutation(len(test))[:limit]]
    return Data(
        slices(train).shuffle(len(train), seed=seed).map(augment, tf.data.AUTOTUNE),
        slices(test).map(plain, tf.data.AUTOTUNE), len(train), classes, 3, size,
    )


def read_idx(path):
    with gzip.open(path, "rb") as file:
        content = file.read()
    rank = content[3]
    shape = [int.from_bytes(content[4 + 4 * i : 8 + 4 * i], "big") for i in range(rank)]
    return np.frombuffer(content, np.uint8, offset=4 + 4 * rank).reshape(shape)


def fashion_mnist(folder, limit, seed):
    def part(stem):
        images = read_idx(os.path.join(folder, stem + "-images-idx3-ubyte.gz"))[..., None]
        return images, read_idx(os.path.join(folder, stem + "-labels-idx1-ubyte.gz")).astype(np.int64)

    return in_memory(part("train"), part("t10k"), 28, 1, (0.2860,), (0.3530,), limit, seed, shift=2)


def cifar10(folder, limit, seed):
    def part(names):
        rows = np.concatenate([np.fromfile(os.path.join(folder, n), np.uint8).reshape(-1, 3073) for n in names])
        return rows[:, 1:].reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1), rows[:, 0].astype(np.int64)

    train = part([f"data_batch_{i}.bin" for i in range(1, 6)])
    mean, std = (0.4914, 0.4822, 0.4465), (0.2470, 0.2435, 0.2616)
    return in_memory(train, part(["test_batch.bin"]), 32, 3, mean, std, limit, seed, shift=4)


def food101(folder, size, limit, seed):
    """Folder of the archive: images/CLASS/ID.jpg, meta/classes.txt, meta/train.txt, meta/test.txt."""

    def lines(name):
        with open(os.path.join(folder, "meta", name), encoding="utf-8") as file:
            return file.read().split()

    number = {name: i for i, name in enumerate(lines("classes.txt"))}

    def part(name):
        return [(os.path.join(folder, "images", e + ".jpg"), number[e.split("/")[0]]) for e in lines(name)]

    return image_files(part("train.txt"), part("test.txt"), len(number), size, limit, seed)


def image_folder(folder, size, limit, seed):
    classes = sorted(e.name for e in os.scandir(os.path.join(folder, "train")) if e.is_dir())

    def part(name):
        return [
            (os.path.join(folder, name, class_name, file), label)
            for label, class_name in enumerate(classes)
            for file in sorted(os.listdir(os.path.join(folder, name, class_name)))
            if file.lower().endswith(SUFFIXES)
        ]

    return image_files(part("train"), part("test"), len(classes), size, limit, seed)


def open_data(options):
    if options.data == "fashion-mnist":
        return fashion_mnist(options.data_dir or FASHION_MNIST, options.limit, options.seed)
    if not options.data_dir:
        raise SystemExit(f"--data {options.data} needs --data_dir")
    if options.data == "cifar10":
        return cifar10(options.data_dir, options.limit, options.seed)
    opener = food101 if options.data == "food101" else image_folder
    return opener(options.data_dir, options.size, options.limit, options.seed)
