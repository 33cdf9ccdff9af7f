"""What training and retraining share: options, epochs, evaluation, export."""
import argparse
import random
import time

import numpy as np
import torch
from torch import nn

from datasets import loaders, open_data
from networks import NETWORKS


def parser(description, learning_rate, epochs):
    p = argparse.ArgumentParser(description=description, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    p.add_argument("-lr", "--learning_rate", type=float, default=learning_rate, help="learning rate at the start")
    p.add_argument("--max_epochs", type=int, default=epochs, help="passes over the training images")
    p.add_argument("--model", choices=sorted(NETWORKS), default="resnet20")
    p.add_argument("--data", choices=["fashion-mnist", "cifar10", "food101", "folder"], default="fashion-mnist")
    p.add_argument("--data_dir", help="where the data lies; for 'folder': train/CLASS/* and test/CLASS/*")
    p.add_argument("--size", type=int, default=224, help="image size of food101 and folder")
    p.add_argument("--batch_size", type=int, default=128)
    p.add_argument("--workers", type=int, default=2, help="processes that load images")
    p.add_argument("--limit", type=int, help="use only so many images for training and for testing")
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    p.add_argument("--seed", type=int, default=1)
    return p


def prepare(options):
    """Seeds everything and opens the data: (data, training batches, test batches, the untrained network)."""
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    data = open_data(options.data, options.data_dir, options.size)
    train, test = loaders(data, options.batch_size, options.limit, options.workers, options.seed)
    return data, train, test, NETWORKS[options.model](data.classes, data.channels, data.size)


def accuracy(model, batches, device):
    """Top-1 in percent."""
    model.eval()
    right = total = 0
    with torch.no_grad():
        for images, labels in batches:
            right += (model(images.to(device)).argmax(1).cpu() == labels).sum().item()
            total += len(labels)
    return 100.0 * right / max(total, 1)


def fit(model, train, test, options, weight_decay, before_epoch=None):
    """SGD with a cosine schedule. Prints one line per 50 steps and one per epoch, which programs may read:

    epoch 1/30 step 50/468 loss 0.7312
    epoch 1/30 loss 0.5210 accuracy 86.41 seconds 12.3
    """
    device = options.device
    optimizer = torch.optim.SGD(model.parameters(), options.learning_rate, 0.9, weight_decay=weight_decay,
                                nesterov=True)
    steps = max(1, options.max_epochs * len(train))
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    loss_of = nn.CrossEntropyLoss()
    for epoch in range(1, options.max_epochs + 1):
        model.train()
        if before_epoch:
            before_epoch(epoch)
        started, total = time.time(), 0.0
        for step, (images, labels) in enumerate(train, 1):
            loss = loss_of(model(images.to(device)), labels.to(device))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
            if step % 50 == 0:
                print(f"epoch {epoch}/{options.max_epochs} step {step}/{len(train)} loss {total / step:.4f}", flush=True)
        print(f"epoch {epoch}/{options.max_epochs} loss {total / max(len(train), 1):.4f} "
              f"accuracy {accuracy(model, test, device):.2f} seconds {time.time() - started:.1f}", flush=True)


def export(model, data, path):
    """ONNX, opset 13, input [N, C, H, W] with an open batch. The TorchScript exporter writes fake-quantizers as
    QuantizeLinear and DequantizeLinear."""
    model = model.cpu().eval()
    arguments = dict(opset_version=13, input_names=["input"], output_names=["logits"],
                     dynamic_axes={"input": {0: "N"}, "logits": {0: "N"}})
    if "dynamo" in torch.onnx.export.__code__.co_varnames:
        arguments["dynamo"] = False
    torch.onnx.export(model, torch.zeros(1, data.channels, data.size, data.size), path, **arguments)
    print(f"written {path}", flush=True)
