"""ResNet-20 for small images, and Keras' own ResNet-50. Functional models, as tfmot's quantize_model wants them."""
import tensorflow as tf

layers = tf.keras.layers


def conv_bn(x, filters, kernel, stride=1, relu=True):
    x = layers.Conv2D(filters, kernel, stride, padding="same", use_bias=False, kernel_initializer="he_normal")(x)
    x = layers.BatchNormalization()(x)
    return layers.ReLU()(x) if relu else x


def resnet20(classes, channels, size):
    inputs = x = layers.Input((size, size, channels))
    x = conv_bn(x, 16, 3)
    for stage, filters in enumerate((16, 32, 64)):
        for block in range(3):
            stride = 2 if stage > 0 and block == 0 else 1
            shortcut = x if stride == 1 and x.shape[-1] == filters else conv_bn(x, filters, 1, stride, relu=False)
            y = conv_bn(conv_bn(x, filters, 3, stride), filters, 3, relu=False)
            x = layers.ReLU()(layers.Add()([y, shortcut]))
    x = layers.GlobalAveragePooling2D()(x)
    return tf.keras.Model(inputs, layers.Dense(classes)(x))


def resnet50(classes, channels, size):
    if size < 32:
        raise SystemExit("resnet50 of Keras needs images of 32 x 32 or more")
    return tf.keras.applications.ResNet50(
        weights=None, classes=classes, input_shape=(size, size, channels), classifier_activation=None
    )


NETWORKS = {"resnet20": resnet20, "resnet50": resnet50}
