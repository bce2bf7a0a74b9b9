"""Every setting, read once from the environment; refuses to start incomplete or unsafe."""

from app.config.environment import current, load
from app.config.hosts import is_routable
from app.config.values import Config, ConfigError, Grant

__all__ = ["Config", "ConfigError", "Grant", "current", "is_routable", "load"]
