"""Settings that all tests share."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile("fast", deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("fast"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "fast")
