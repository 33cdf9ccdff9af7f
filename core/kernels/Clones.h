// Kernels that the compiler vectorises are built for several instruction sets and chosen at load time.
// Results do not differ: -ffp-contract=off holds for every clone. Sanitizer builds and other machines get the
// one plain version.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(QS_SANITIZED)
#define QS_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define QS_CLONES
#endif
