"""Labelled images: Fashion-MNIST (Debian package dataset-fashion-mnist), CIFAR-10 (binary version), Food-101, and any
folder with train/CLASS/*.jpg and test/CLASS/*.jpg.

Every set gives (images, labels): images as float tensors [3 or 1, H, W], normalised with `mean` and `std`.
"""
import gzip
import os
from dataclasses import dataclass

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

FASHION_MNIST = "/usr/share/datasets/fashion-mnist"
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp")


@dataclass
class Data:
    train: Dataset
    test: Dataset
    classes: int
    channels: int
    size: int  # height and width
    mean: tuple
    std: tuple


class InMemory(Dataset):
    """uint8 images [N, C, H, W] that fit into memory. Training images are flipped and moved by up to `shift` pixels."""

    def __init__(self, images, labels, mean, std, augment, shift=2):
        self.images = torch.from_numpy(np.array(images))
        self.labels = torch.from_numpy(np.asarray(labels, dtype=np.int64))
        self.mean = torch.tensor(mean).view(-1, 1, 1)
        self.std = torch.tensor(std).view(-1, 1, 1)
        self.augment, self.shift = augment, shift

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        image = (self.images[index].float() / 255.0 - self.mean) / self.std
        if self.augment:
            if torch.rand(()) < 0.5:
                image = image.flip(-1)
            height, width = image.shape[-2:]
            padded = torch.nn.functional.pad(image, (self.shift,) * 4)
            y, x = torch.randint(0, 2 * self.shift + 1, (2,)).tolist()
            image = padded[:, y : y + height, x : x + width]
        return image, self.labels[index]


class ImageFiles(Dataset):
    """Image files with labels, scaled to `size` x `size`."""

    def __init__(self, files, labels, size, augment):
        from torchvision import transforms

        steps = (
            [transforms.RandomResizedCrop(size), transforms.RandomHorizontalFlip()]
            if augment
            else [transforms.Resize(size * 8 // 7), transforms.CenterCrop(size)]
        )
        self.transform = transforms.Compose(
            steps + [transforms.ToTensor(), transforms.Normalize(IMAGENET_MEAN, IMAGENET_STD)]
        )
        self.files, self.labels = files, labels

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        from PIL import Image

        with Image.open(self.files[index]) as image:
            return self.transform(image.convert("RGB")), self.labels[index]


def read_idx(path):
    with gzip.open(path, "rb") as file:
        content = file.read()
    rank = content[3]
    shape = [int.from_bytes(content[4 + 4 * i : 8 + 4 * i], "big") for i in range(rank)]
    return np.frombuffer(content, np.uint8, offset=4 + 4 * rank).reshape(shape)


def fashion_mnist(folder):
    folder = folder or FASHION_MNIST
    mean, std = (0.2860,), (0.3530,)

    def part(stem, augment):
        images = read_idx(os.path.join(folder, stem + "-images-idx3-ubyte.gz"))[:, None]
        return InMemory(images, read_idx(os.path.join(folder, stem + "-labels-idx1-ubyte.gz")), mean, std, augment)

    return Data(part("train", True), part("t10k", False), 10, 1, 28, mean, std)


def cifar10(folder):
    mean, std = (0.4914, 0.4822, 0.4465), (0.2470, 0.2435, 0.2616)

    def part(names, augment):
        rows = np.concatenate([np.fromfile(os.path.join(folder, n), np.uint8).reshape(-1, 3073) for n in names])
        return InMemory(rows[:, 1:].reshape(-1, 3, 32, 32), rows[:, 0], mean, std, augment, shift=4)

    train = [f"data_batch_{i}.bin" for i in range(1, 6)]
    return Data(part(train, True), part(["test_batch.bin"], False), 10, 3, 32, mean, std)


def food101(folder, size):
    """Folder of the archive: images/CLASS/ID.jpg, meta/classes.txt, meta/train.txt, meta/test.txt."""

    def lines(name):
        with open(os.path.join(folder, "meta", name), encoding="utf-8") as file:
            return file.read().split()

    classes = lines("classes.txt")
    number = {name: i for i, name in enumerate(classes)}

    def part(name, augment):
        entries = lines(name)
        files = [os.path.join(folder, "images", e + ".jpg") for e in entries]
        return ImageFiles(files, [number[e.split("/")[0]] for e in entries], size, augment)

    return Data(part("train.txt", True), part("test.txt", False), len(classes), 3, size, IMAGENET_MEAN, IMAGENET_STD)


def image_folder(folder, size):
    classes = sorted(e.name for e in os.scandir(os.path.join(folder, "train")) if e.is_dir())

    def part(name, augment):
        files, labels = [], []
        for label, class_name in enumerate(classes):
            inner = os.path.join(folder, name, class_name)
            for file in sorted(os.listdir(inner)):
                if file.lower().endswith(SUFFIXES):
                    files.append(os.path.join(inner, file))
                    labels.append(label)
        return ImageFiles(files, labels, size, augment)

    return Data(part("train", True), part("test", False), len(classes), 3, size, IMAGENET_MEAN, IMAGENET_STD)


def open_data(name, folder, size):
    if name == "fashion-mnist":
        return fashion_mnist(folder)
    if not folder:
        raise SystemExit(f"--data {name} needs --data_dir")
    if name == "cifar10":
        return cifar10(folder)
    if name == "food101":
        return food101(folder, size)
    return image_folder(folder, size)


def loaders(data, batch_size, limit, workers, seed):
    """Batches for training (shuffled the same way for the same seed) and for testing."""

    def first(dataset):
        return dataset if limit is None else torch.utils.data.Subset(dataset, range(min(limit, len(dataset))))

    generator = torch.Generator().manual_seed(seed)
    train = DataLoader(first(data.train), batch_size, shuffle=True, num_workers=workers, generator=generator,
                       drop_last=True)
    return train, DataLoader(first(data.test), batch_size, num_workers=workers)
