"""What follows from a sentence and is worked out once, when it is first asked for."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Value = TypeVar("Value")


class Once(Generic[Value]):
    """A property kept in its object, as `functools.cached_property` without the lock of Python 3.11.

    >>> class Row:
    ...     @Once
    ...     def words(self) -> list[str]:
    ...         return ["a", "b"]
    >>> row = Row()
    >>> row.words is row.words
    True
    """

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...
    def __get__(self, instance: object | None, owner: type) -> Self | Value:
        """Work it out and keep it where the object has its own: the next time nothing is called."""
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._work(instance)
        return value
